import type { TaskId } from '../../core/example.ts';
import type { TaskControls } from '../controlTypes.ts';
import { editingControls } from './editingControls.ts';
import { experienceExtractionControls } from './experienceExtractionControls.ts';
import { explanationControls } from './explanationControls.ts';
import { matchingControls } from './matchingControls.ts';
import { skillExtractionControls } from './skillExtractionControls.ts';

/** The shortcuts that each task's scores are printed beside. */
export const controlsByTask: Record<TaskId, TaskControls> = {
  matching: { kind: 'decision', controls: matchingControls },
  'skill-extraction': { kind: 'output', controls: skillExtractionControls },
  'experience-extraction': { kind: 'output', controls: experienceExtractionControls },
  explanation: { kind: 'output', controls: explanationControls },
  editing: { kind: 'output', controls: editingControls },
};
