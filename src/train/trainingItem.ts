/** What one head should say of a row. */
type Target =
  | {
      readonly kind: 'class';
      /** Index of the right label; null where only the teacher is asked. */
      readonly label: number | null;
      /** The teacher's probability of each label, where it gave any. */
      readonly teacher?: readonly number[];
    }
  /** Index of the right label of each token; null: no loss there (special tokens, further pieces of a word). */
  | { readonly kind: 'tags'; readonly labels: readonly (number | null)[] };

/** One text, or two side by side, as the model reads it, with what each head should say of it. */
export interface TrainingRow {
  /** Named in messages: the example it comes from. */
  readonly id: string;
  readonly ids: readonly number[];
  /** token_type_ids: 0 or 1 a token, which of two texts it is in; or what its word is known to be, see `TypedWords`. */
  readonly segments: readonly number[];
  /** By head; a head that is not named has no loss here. */
  readonly targets: Readonly<Record<string, Target>>;
}

/** How rows of an item stand to each other, as 0-based indexes into its rows. */
export type Relation =
  /** The first row's score should be above the second's. */
  | { readonly kind: 'above'; readonly head: string; readonly above: number; readonly below: number }
  /** The embedding of `positive` should be nearer to that of `anchor` than any other candidate's in the batch. */
  | { readonly kind: 'near'; readonly head: string; readonly anchor: number; readonly positive: number }
  /** A candidate that is near to no anchor by itself: a hard negative. */
  | { readonly kind: 'candidate'; readonly head: string; readonly row: number };

/** Rows that stay together in a batch, because they are compared with each other: those of one record, as a rule. */
export interface TrainingItem {
  readonly id: string;
  readonly rows: readonly TrainingRow[];
  readonly relations?: readonly Relation[];
}
