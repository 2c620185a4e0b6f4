import type { DatasetRecord } from '../core/record.ts';

/** What a record's texts are for. A further negative is called by its name. */
export interface RecordTexts {
  /** Absent in a tagged sentence. */
  readonly posting?: string;
  /** The résumé as it is before anything is filtered out of it, the pair's résumé, or the sentence. */
  readonly main: string;
  /** Further texts, derived from `main`. */
  readonly variants: Readonly<Record<string, string>>;
}

export function textsOf(record: DatasetRecord): RecordTexts {
  switch (record.kind) {
    case 'triple':
      return {
        posting: record.jobDescription,
        main: record.resumeMatched,
        variants: { unmatched: record.resumeUnmatched, ...record.negatives },
      };
    case 'pair':
      return { posting: record.posting, main: record.resume, variants: {} };
    case 'taggedSentence':
      return { main: record.tokens.join(' '), variants: {} };
  }
}
