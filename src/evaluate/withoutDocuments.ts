import type { PredictionError } from '../core/prediction.ts';
import type { JournalRow } from './journalRow.ts';

/** A row as `--redact` writes it: an error may quote the answer, and the answer the document, so its kind must do. */
export function withoutDocuments(row: JournalRow): JournalRow {
  if (!row.error) return row;
  const error: PredictionError = { kind: row.error.kind, message: 'message left out (--redact)' };
  return { ...row, error };
}
