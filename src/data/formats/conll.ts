import { z } from 'zod';
import type { TaggedSentence } from '../../core/record.ts';
import { idFromPlace, parseRow, rowError } from './parseRow.ts';
import type { RecordFormat } from './recordFormat.ts';

const rowSchema = z.object({
  tokens: z.array(z.string()).min(1),
  columns: z.array(z.array(z.string())).min(1),
  document: z.number().int().nonnegative(),
  fileTypes: z.array(z.string()),
});

/** SkillSpan's layers, by what types of tags are called. */
const layerOfType: readonly (readonly [RegExp, string])[] = [
  [/knowledge/i, 'knowledge'],
  [/skill/i, 'skill'],
];

const bareTag = /^[OBIESLU]$/;

/**
 * Sentences from a column file (CoNLL): a token a line, its tag in the last column. Bare tags are of the layer
 * `skill`; two columns of bare tags are `skill` and `knowledge`, as in SkillSpan's own files. Where tags have types,
 * those called skill and knowledge are read, the others count as outside.
 */
export const conllFormat: RecordFormat = {
  description:
    'CoNLL columns: a token and its tag a line (B, I, O or B-Skill, …), an empty line after each sentence',
  recognises: (row) => Array.isArray(row['tokens']) && Array.isArray(row['columns']),
  toRecord(value, place) {
    const { tokens, columns, document, fileTypes } = parseRow(rowSchema, value, place);
    const tags =
      fileTypes.length === 0 ? bareLayers(columns) : typedLayers(columns[columns.length - 1], fileTypes);
    if (Object.keys(tags).length === 0) {
      throw rowError(
        place,
        value,
        undefined,
        'tags of the type skill or knowledge',
        `the types ${fileTypes.join(', ')}`,
      );
    }
    const id = idFromPlace(place);
    const groupId = document === 0 ? id : `document-${document}`;
    return { kind: 'taggedSentence', id, groupId, split: null, tokens, tags };
  },
};

function bareLayers(columns: readonly (readonly string[])[]): TaggedSentence['tags'] {
  const last = [...columns[columns.length - 1]];
  if (columns.length === 2 && columns[0].every((tag) => bareTag.test(tag))) {
    return { skill: [...columns[0]], knowledge: last };
  }
  return { skill: last };
}

/** The layers that the whole file has, so that which are asked for says nothing of one sentence. */
function typedLayers(tags: readonly string[], fileTypes: readonly string[]): TaggedSentence['tags'] {
  const layerOf = (type: string) => layerOfType.find(([pattern]) => pattern.test(type))?.[1];
  const layers = new Set(fileTypes.flatMap((type) => layerOf(type) ?? []));
  const tagFor = (tag: string, layer: string) =>
    layerOf(tag.slice(tag.indexOf('-') + 1)) === layer ? tag : 'O';
  return Object.fromEntries(
    [...layers].sort().map((layer) => [layer, tags.map((tag) => tagFor(tag, layer))]),
  );
}
