import type { ScoreRow } from '../../core/run.ts';
import { exampleScore } from '../../evaluate/exampleScore.ts';
import type { EmbeddedExample } from '../../report/html/examples/embeddedExamples.ts';
import type { Outcome } from '../../report/html/parties.ts';

/** One example in short: who is right about it. */
export interface ExampleOutcome {
  readonly outcome: Outcome;
  readonly mistake: EmbeddedExample['mistake'];
  /** Student's (or first run's) and teacher's (or second run's). */
  readonly scores: readonly [number | null, number | null];
}

type Observed = Pick<ScoreRow, 'task' | 'observation'> & { readonly error?: unknown };

/** @param second observation of whom it is held against; undefined where nobody is, or this example was not asked. */
export function outcomeOf(row: Observed, second: ScoreRow['observation'] | undefined): ExampleOutcome {
  const own = exampleScore(row.task, row.observation);
  const other = second === undefined ? null : exampleScore(row.task, second);
  return {
    outcome: nameOf(
      row.error !== undefined || own === null ? null : isRight(own),
      other === null ? null : isRight(other),
    ),
    mistake: mistakeOf(row.observation),
    scores: [own, other],
  };
}

/** Sums of shares are not exact. */
const isRight = (score: number) => score > 1 - 1e-9;

function nameOf(first: boolean | null, second: boolean | null): Outcome {
  if (first === null) return 'errored';
  if (second === null) return first ? 'right' : 'wrong';
  if (first) return second ? 'bothRight' : 'secondWrong';
  return second ? 'firstWrong' : 'bothWrong';
}

function mistakeOf({ label = null, decision = null }: ScoreRow['observation']): EmbeddedExample['mistake'] {
  if (label === null || decision === null || label === decision) return null;
  return decision === 1 ? 'false match' : 'false reject';
}
