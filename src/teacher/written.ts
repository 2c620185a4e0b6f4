/** What a teacher wrote for a context. */
export interface Written {
  readonly posting: string;
  readonly matched: string;
  readonly unmatched: string;
  /** Null where the context swaps nothing. */
  readonly swapped: string | null;
  readonly explanation: string;
  readonly explanationMatched: string;
}

/** The words in which a teacher says that it wrote a skill, by skill; a claim that is checked against the texts. */
export interface ClaimedEvidence {
  readonly posting: ReadonlyMap<string, string>;
  readonly resume: ReadonlyMap<string, string>;
}
