import { conllFormat } from './conll.ts';
import { nativeFormat } from './native.ts';
import { pairsFormat } from './pairs.ts';
import type { FormatId, RecordFormat } from './recordFormat.ts';
import { rjdbFormat } from './rjdb.ts';
import { skillspanFormat } from './skillspan.ts';

/** Every format. */
export const formatTable: Record<FormatId, RecordFormat> = {
  native: nativeFormat,
  rjdb: rjdbFormat,
  pairs: pairsFormat,
  skillspan: skillspanFormat,
  conll: conllFormat,
};
