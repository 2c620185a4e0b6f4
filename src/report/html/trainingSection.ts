import { type TrainingCurve, trainingDrawings } from './charts/trainingCurve.ts';
import { figure } from './drawingsSection.ts';
import { html, type Markup } from './markup.ts';

/** What the student's training went through, where its folder tells. */
export function trainingSection(curve: TrainingCurve): Markup | null {
  const drawings = trainingDrawings(curve);
  if (drawings.length === 0) return null;
  return html`<section class="task" id="training" aria-labelledby="title-training"><h2 id="title-training">Training of the student</h2>
<div class="wide-drawings spaced">${drawings.map(({ title, drawing }) => figure(title, drawing, null))}</div></section>`;
}
