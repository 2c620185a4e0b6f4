import { html, type Markup } from '../markup.ts';
import { plane } from './plane.ts';
import { linearScale } from './scale.ts';
import { at, polyline, thinned } from './svg.ts';

/** What a training went through. */
export interface TrainingCurve {
  readonly losses: readonly { readonly step: number; readonly value: number }[];
  /** After epochs, what the best one was chosen by; higher is better. */
  readonly validations: readonly {
    readonly step: number;
    readonly value: number;
    readonly isBest: boolean;
  }[];
}

const maximumPoints = 300;

/** The training loss over updates, and the validations on a scale of their own below it. */
export function trainingDrawings({
  losses,
  validations,
}: TrainingCurve): { title: string; drawing: Markup }[] {
  const lastStep = Math.max(1, ...losses.map(({ step }) => step), ...validations.map(({ step }) => step));
  const steps = linearScale(0, lastStep);
  const x = {
    low: 0,
    high: lastStep,
    ticks: steps.ticks
      .filter(Number.isInteger)
      .map((step) => ({ at: step, text: step.toLocaleString('en') })),
    name: 'updates',
  };
  const yOf = (values: readonly number[], name: string) => {
    const scale = linearScale(0, Math.max(1e-6, ...values));
    return {
      low: 0,
      high: scale.high,
      ticks: scale.ticks.map((tick) => ({ at: tick, text: String(tick) })),
      name,
    };
  };
  const drawings: { title: string; drawing: Markup }[] = [];
  if (losses.length > 1) {
    const values = losses.map(({ value }) => value);
    drawings.push({
      title: 'Training loss',
      drawing: plane(
        {
          title: 'Training loss',
          description: `From ${values[0].toPrecision(3)} at the first of ${lastStep} updates to ${values[values.length - 1].toPrecision(3)} at the last.`,
          x,
          y: yOf(values, 'loss'),
        },
        (place) => [
          polyline(
            thinned(losses, maximumPoints).map(({ step, value }) => place(step, value)),
            'curve first',
          ),
        ],
      ),
    });
  }
  if (validations.length > 0) {
    const values = validations.map(({ value }) => value);
    const best = validations.findLast(({ isBest }) => isBest);
    drawings.push({
      title: 'Validation',
      drawing: plane(
        {
          title: 'Validation after epochs',
          description: best
            ? `Best ${best.value.toFixed(3)} after ${best.step} updates.`
            : `${validations.length} validations.`,
          x,
          y: yOf(values, 'validation'),
        },
        (place) => [
          polyline(
            validations.map(({ step, value }) => place(step, value)),
            'curve control',
          ),
          ...validations.map(({ step, value, isBest }) => {
            const [px, py] = place(step, value);
            return html`<circle class="point${isBest ? ' best' : ''}" cx="${at(px)}" cy="${at(py)}" r="${isBest ? 4.5 : 3}"/>`;
          }),
        ],
      ),
    });
  }
  return drawings;
}
