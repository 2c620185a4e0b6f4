import { formatCount } from '../../core/formatCount.ts';

export interface ExampleNotesInput {
  readonly total: number;
  readonly shown: number;
  readonly seed: number;
  readonly redact: boolean;
  /** Shown examples whose documents found no room. */
  readonly withoutText: number;
  /** Why no documents are shown. */
  readonly noDocuments?: string;
}

/** What a reader of the examples must know: which they are, and what is left out. */
export function exampleNotes({
  total,
  shown,
  seed,
  redact,
  withoutText,
  noDocuments,
}: ExampleNotesInput): string[] {
  const count = (n: number) => n.toLocaleString('en');
  const which =
    shown < total
      ? `${count(shown)} of ${count(total)} examples are in this file: those that somebody got wrong come first, the others by lot (seed ${seed}). --html-examples changes how many. The numbers above are about all of them.`
      : `All ${formatCount(total, 'example')} of this run.`;
  return [
    which,
    ...(redact ? ['Documents, and answers that could quote them, are left out (--redact).'] : []),
    ...(withoutText > 0 && !redact
      ? [
          `${formatCount(withoutText, 'example')} are shown without documents: the file would become too large.`,
        ]
      : []),
    ...(noDocuments === undefined ? [] : [noDocuments]),
  ];
}
