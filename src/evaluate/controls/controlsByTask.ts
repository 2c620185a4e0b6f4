import type { TaskId } from '../../core/example.ts';
import type { TaskControls } from '../controlTypes.ts';
import { editingControls } from './editingControls.ts';
import { explanationControls } from './explanationControls.ts';
import { matchingControls } from './matchingControls.ts';

/** The shortcuts that each task's scores are printed beside. */
export const controlsByTask: Record<TaskId, TaskControls> = {
  matching: { kind: 'decision', controls: matchingControls },
  explanation: { kind: 'output', controls: explanationControls },
  editing: { kind: 'output', controls: editingControls },
};
