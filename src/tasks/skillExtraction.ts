import type { Example } from '../core/example.ts';
import { digestValue, trainingDigest } from '../core/hash.ts';
import type { SkillLexicon } from '../core/lexicon.ts';
import type { Prediction } from '../core/prediction.ts';
import type { TaggedSentence } from '../core/record.ts';
import {
  type SkillExtractionInput,
  type SkillExtractionOutput,
  type SkillExtractionTarget,
  skillExtractionOutputSchema,
  skillLayers,
} from '../core/skillExtraction.ts';
import type { Observation, Task } from '../core/task.ts';
import { builtInLexicon } from '../documents/builtInLexicon.ts';
import { spansOfTags } from '../metrics/bioSpans.ts';
import {
  skillColumns,
  skillMetrics,
  spanColumnsOf,
  spanPrefixes,
  strictColumns,
} from '../metrics/skillExtractionMetrics.ts';
import { compareSkills } from './compareSkills.ts';
import { compareSpans } from './compareSpans.ts';
import { skillChecklist, skillFidelity } from './fidelity/skills.ts';
import { matchedResumeExample } from './matchedResumeExample.ts';
import {
  parseSkillExtractionAnswer,
  skillExtractionAnswer,
  skillExtractionAnswerSchema,
} from './skillExtractionAnswer.ts';
import { skillExtractionPrompt, skillExtractionPromptVersion } from './skillExtractionPrompt.ts';

type SkillExample = Example<SkillExtractionInput, SkillExtractionTarget>;
type SkillExtraction = Task<SkillExtractionInput, SkillExtractionTarget, SkillExtractionOutput>;

const columnNames = [...strictColumns, ...skillColumns, ...spanPrefixes.flatMap(spanColumnsOf)];

/**
 * Which skills does a text name? Of a triple: those of the matched résumé, by name, against the skills that it was
 * written from. Of a tagged sentence: the spans of each layer. The one has no spans and the other no names to be held
 * against, so each leaves the other's metrics unscored; `strictF1` is the strict one of either. Sentences of a document
 * are one cluster.
 */
export const skillExtraction: SkillExtraction = createSkillExtraction(builtInLexicon);

function createSkillExtraction(lexicon: SkillLexicon): SkillExtraction {
  return {
    id: 'skill-extraction',
    version: '1',
    title: 'skill extraction',
    accepts: ['triple', 'taggedSentence'],
    primaryMetric: 'strictF1',
    margin: 0.02,
    metrics: skillMetrics,
    headlineMetrics: ['strictF1', 'canonicalSkillF1', 'skillSpanF1', 'knowledgeSpanF1'],
    subsets: [],
    outputSchema: skillExtractionOutputSchema,
    examples(record) {
      if (record.kind === 'triple')
        return [matchedResumeExample('skill-extraction', record, { skills: record.context.skills })];
      return record.kind === 'taggedSentence' ? sentenceExamples(record) : [];
    },
    promptVersion: skillExtractionPromptVersion,
    prompt: skillExtractionPrompt,
    answerSchema: skillExtractionAnswerSchema,
    answer: skillExtractionAnswer,
    parse: parseSkillExtractionAnswer,
    columns: columnNames,
    observe: (example, prediction) => observeSkills(example, prediction, lexicon),
    fidelity: skillFidelity,
    checklist: skillChecklist,
    withLexicon: createSkillExtraction,
  };
}

/** A sentence without any layer of tags says nothing of its skills. */
function sentenceExamples({ id, groupId, split, tokens, tags }: TaggedSentence): SkillExample[] {
  const layers = Object.keys(tags);
  if (layers.length === 0) return [];
  const spans = layers.flatMap((layer) =>
    spansOfTags(tags[layer]).map(({ start, end }) => ({ layer, start, end })),
  );
  return [
    {
      id: `${id}/sentence`,
      taskId: 'skill-extraction',
      inputDigest: digestValue({ tokens, layers }),
      get trainingDigest() {
        return trainingDigest(tokens.join(' '));
      },
      clusterId: groupId,
      groupId,
      split,
      variant: 'sentence',
      input: { tokens, layers },
      target: { spans },
    },
  ];
}

/** Without an answer of the asked kind every column is null; else those of the other kind of record. */
function observeSkills(
  { input, target }: SkillExample,
  { output, error }: Prediction,
  lexicon: SkillLexicon,
): Observation {
  const columns: Record<string, number | null> = Object.fromEntries(columnNames.map((name) => [name, null]));
  const answer = error ? undefined : skillExtractionOutputSchema.safeParse(output).data;
  if (answer === undefined) return columns;
  if ('skills' in target) {
    if (!('skills' in answer)) return columns;
    const counts = compareSkills(answer.skills, target.skills, lexicon);
    const { namedSkills: named, wantedSkills: wanted, strictRight: right } = counts;
    return { ...columns, ...counts, named, wanted, right };
  }
  if (!('spans' in answer) || !('tokens' in input)) return columns;
  const layers: [string, string | undefined][] = [
    ['span', undefined],
    ...skillLayers
      .filter((layer) => input.layers.includes(layer))
      .map((layer): [string, string] => [`${layer}Span`, layer]),
  ];
  for (const [prefix, layer] of layers) {
    const counts = compareSpans(input.tokens, answer.spans, target.spans, layer);
    const { named, wanted, right } = counts;
    if (layer === undefined) Object.assign(columns, counts);
    const [namedColumn, wantedColumn, rightColumn] = spanColumnsOf(prefix);
    Object.assign(columns, { [namedColumn]: named, [wantedColumn]: wanted, [rightColumn]: right });
  }
  return columns;
}
