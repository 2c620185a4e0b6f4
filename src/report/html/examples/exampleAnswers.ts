import type { Example } from '../../../core/example.ts';
import type { ExplanationTarget } from '../../../core/explanation.ts';
import type { Parties } from '../parties.ts';

/** An example with what was answered, as its view is built from it. */
export interface ExampleAnswers {
  readonly example: Example;
  /** Outputs in the task's own shape; null where there is none. */
  readonly first: unknown;
  readonly second: unknown;
  /** What the record says was left out of this résumé; null where it does not say. */
  readonly lacking: ExplanationTarget | null;
  readonly parties: Parties;
  /** Puts a document into the page and returns its index. */
  readonly addText: (text: string) => number;
}
