import type { z } from 'zod';
import { describeValue } from '../../core/errors.ts';
import {
  type DatasetRecord,
  pairSchema,
  type RecordKind,
  taggedSentenceSchema,
  tripleSchema,
} from '../../core/record.ts';
import { parseRow, rowError } from './parseRow.ts';
import type { RecordFormat } from './recordFormat.ts';

const schemaOfKind: Record<RecordKind, z.ZodType<DatasetRecord>> = {
  triple: tripleSchema,
  pair: pairSchema,
  taggedSentence: taggedSentenceSchema,
};

/** Our own records, one a line, exactly as in `core/record`: what `data import` writes. */
export const nativeFormat: RecordFormat = {
  description: `our own records, told by "kind": ${Object.keys(schemaOfKind).join(', ')}`,
  recognises: (row) => typeof row['kind'] === 'string',
  toRecord(row, place) {
    const kind = (row as { kind?: unknown } | null)?.kind;
    if (typeof kind !== 'string' || !Object.hasOwn(schemaOfKind, kind)) {
      throw rowError(place, row, 'kind', Object.keys(schemaOfKind).join(' or '), describeValue(kind));
    }
    return parseRow(schemaOfKind[kind as RecordKind], row, place);
  },
};
