/** Whose numbers a mark shows: `first` is the student (or the run in question), `second` whom it is held against. */
export type Role = 'first' | 'second' | 'control';

/** Who is compared: what they are to each other, and their names. */
export interface Parties {
  readonly first: Party;
  readonly second: Party | null;
}

interface Party {
  /** E.g. `student`. */
  readonly role: string;
  readonly name: string;
}

/** How many examples are right by whom; `right` and `wrong` where there is only one party. */
export type Outcome =
  | 'bothRight'
  | 'firstWrong'
  | 'secondWrong'
  | 'bothWrong'
  | 'right'
  | 'wrong'
  | 'errored';
