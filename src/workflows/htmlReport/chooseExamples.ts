import { createRandom } from '../../core/random.ts';
import type { Outcome } from '../../report/html/parties.ts';

/** An example that may be shown, by its number. */
export interface Candidate {
  readonly task: string;
  readonly outcome: Outcome;
}

/**
 * The numbers of the examples to show, ascending: everything where that is at most `maximum`, else of each task an equal
 * share, those that somebody got wrong before the others, and by the seed among equals.
 */
export function chooseExamples(candidates: readonly Candidate[], maximum: number, seed: number): number[] {
  if (candidates.length <= maximum) return candidates.map((_, index) => index);
  const byTask = new Map<string, number[]>();
  for (const [index, { task }] of candidates.entries()) {
    const indices = byTask.get(task);
    if (indices) indices.push(index);
    else byTask.set(task, [index]);
  }
  const random = createRandom(seed, 'report examples');
  const chosen: number[] = [];
  // The smallest first: what a task leaves of its share goes to the larger ones.
  const groups = [...byTask.values()].sort((a, b) => a.length - b.length);
  for (const [position, indices] of groups.entries()) {
    const share = Math.floor((maximum - chosen.length) / (groups.length - position));
    const shuffled = random.shuffle(indices);
    const isPlain = (index: number) => Number(['bothRight', 'right'].includes(candidates[index].outcome));
    chosen.push(...shuffled.sort((a, b) => isPlain(a) - isPlain(b)).slice(0, share));
  }
  return chosen.sort((a, b) => a - b);
}
