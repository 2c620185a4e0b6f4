import type { EmbeddedExample } from './examples/embeddedExamples.ts';
import type { Outcome, Parties } from './parties.ts';

/** What the page's own program works on, embedded as JSON. */
export interface PageData {
  readonly parties: Parties;
  /** Titles by task. */
  readonly tasks: Readonly<Record<string, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly texts: readonly string[];
  readonly examples: readonly EmbeddedExample[];
}
