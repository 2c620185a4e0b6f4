import { z } from 'zod';
import type { TaggedSentence } from '../../core/record.ts';
import { idFromPlace, parseRow, rowError } from './parseRow.ts';
import type { RecordFormat, RowPlace } from './recordFormat.ts';
import { splitNameSchema } from './splitNames.ts';

const tagsSchema = z.array(z.enum(['O', 'B', 'I']));

const rowSchema = z.object({
  idx: z.union([z.number(), z.string().min(1)]),
  tokens: z.array(z.string()),
  tags_skill: tagsSchema,
  tags_knowledge: tagsSchema,
  source: z.string().nullish(),
  split: splitNameSchema,
});

const layerOfKey = { tags_skill: 'skill', tags_knowledge: 'knowledge' } as const;
const telltaleKeys = ['tokens', ...Object.keys(layerOfKey)];

/**
 * SkillSpan as published (github.com/kris927b/SkillSpan): a sentence a line, with tags of two layers. Sentences of one
 * posting (`idx`) are one group.
 */
export const skillspanFormat: RecordFormat = {
  description: 'SkillSpan sentences with the keys idx, tokens, tags_skill, tags_knowledge',
  recognises: (row) => telltaleKeys.filter((key) => key in row).length >= 2,
  toRecord(value, place) {
    const row = parseRow(rowSchema, value, place);
    for (const key of Object.keys(layerOfKey) as (keyof typeof layerOfKey)[]) {
      if (row[key].length === row.tokens.length) continue;
      throw rowError(place, value, key, `one tag a token: ${row.tokens.length}`, `${row[key].length} tags`);
    }
    return sentenceOf(row, place);
  },
};

function sentenceOf(row: z.infer<typeof rowSchema>, place: RowPlace): TaggedSentence {
  return {
    kind: 'taggedSentence',
    id: idFromPlace(place),
    groupId: String(row.idx),
    split: row.split,
    tokens: row.tokens,
    tags: { skill: row.tags_skill, knowledge: row.tags_knowledge },
  };
}
