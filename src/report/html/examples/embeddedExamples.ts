import type { TaskId } from '../../../core/example.ts';
import type { Outcome } from '../parties.ts';

/** Marked words of a document: of line `line` (0-based) the characters from `from` up to `to`. */
export interface Mark {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly kind: 'met' | 'unmet' | 'named' | 'added' | 'removed';
  /** Index of the table row that speaks of it; -1: none. */
  readonly row: number;
}

interface DocumentsBlock {
  readonly kind: 'documents';
  readonly documents: readonly {
    readonly title: string;
    /** Index in `texts`. */
    readonly text: number;
    readonly marks: readonly Mark[];
  }[];
}

/** Words, and whether they stand for something right or wrong. */
export type Cell = string | readonly [text: string, tone: 'good' | 'bad'];

interface TableBlock {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Whether the documents have marks that belong to rows of this table. */
  readonly marked: boolean;
}

interface ProseBlock {
  readonly kind: 'prose';
  readonly title: string;
  readonly text: string;
}

interface TokensBlock {
  readonly kind: 'tokens';
  readonly tokens: readonly string[];
  readonly rows: readonly {
    readonly title: string;
    /** Pairs of start and exclusive end, with the layer's name. */
    readonly spans: readonly (readonly [number, number, string])[];
  }[];
}

export type Block = DocumentsBlock | TableBlock | ProseBlock | TokensBlock;

/** One example as it stands in the page. */
export interface EmbeddedExample {
  readonly task: TaskId;
  readonly id: string;
  readonly variant: string;
  readonly outcome: Outcome;
  /** Which kind of wrong decision the first one's is, for yes-or-no tasks. */
  readonly mistake: 'false match' | 'false reject' | null;
  /** In [0, 1]; null where there is no answer. */
  readonly scores: readonly [number | null, number | null];
  readonly probabilities: readonly [number | null, number | null];
  /** Right answer, first answer, second answer, in a few words. */
  readonly label: string;
  readonly answers: readonly [string, string | null];
  readonly blocks: readonly Block[];
}

export interface EmbeddedExamples {
  /** Documents, each once. */
  readonly texts: readonly string[];
  readonly examples: readonly EmbeddedExample[];
  /** How many there are in the run. */
  readonly total: number;
  /** In words: which of them are here, and what was left out. */
  readonly notes: readonly string[];
}
