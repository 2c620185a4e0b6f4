/** A baseline for a task with structured answers: rules over the texts, nothing learned. */
export interface LexicalExtractor {
  /** Bumped when the same input would be answered differently. */
  readonly version: string;
  /** @returns an output of the task; @throws when the input is not the task's. */
  answer(input: unknown): unknown;
}
