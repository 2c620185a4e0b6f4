import type { Metric } from '../core/metric.ts';
import { skillLayers } from '../core/skillExtraction.ts';
import { type SetColumns, setMetrics } from './setMetrics.ts';

/** Of a résumé's skills by name: counts of different names. */
export const skillColumns = [
  ...(['namedSkills', 'wantedSkills', 'strictRight', 'relaxedRight', 'relaxedFound'] as const),
  ...(['canonicalNamed', 'canonicalWanted', 'canonicalRight'] as const),
] as const;

/** All spans together, and those of each layer that SkillSpan has. */
export const spanPrefixes: readonly string[] = ['span', ...skillLayers.map((layer) => `${layer}Span`)];

/** Spans named, wanted, right. */
export function spanColumnsOf(prefix: string): readonly [string, string, string] {
  return [`${prefix}Named`, `${prefix}Wanted`, `${prefix}Right`];
}

const oneToOne = (named: string, wanted: string, right: string): SetColumns => ({
  named,
  namedRight: right,
  wanted,
  wantedFound: right,
});

/** Of either kind of record: names of a résumé, spans of a sentence. */
export const strictColumns = ['named', 'wanted', 'right'] as const;

const columns = {
  strict: oneToOne('namedSkills', 'wantedSkills', 'strictRight'),
  relaxed: {
    named: 'namedSkills',
    namedRight: 'relaxedRight',
    wanted: 'wantedSkills',
    wantedFound: 'relaxedFound',
  },
  canonical: oneToOne('canonicalNamed', 'canonicalWanted', 'canonicalRight'),
} satisfies Record<string, SetColumns>;

const titleOfPrefix = (prefix: string) =>
  prefix === 'span' ? 'strict span' : `strict span, ${prefix.replace(/Span$/, '')} layer,`;

/** Micro-averaged precision, recall and F1 in each sense of "right". */
export const skillMetrics: readonly Metric[] = [
  setMetrics('strict', 'strict', oneToOne(...strictColumns)),
  setMetrics('strictSkill', 'strict skill', columns.strict),
  setMetrics('relaxedSkill', 'relaxed skill', columns.relaxed),
  setMetrics('canonicalSkill', 'canonical skill', columns.canonical, { readsLexicon: true }),
  ...spanPrefixes.map((prefix) =>
    setMetrics(prefix, titleOfPrefix(prefix), oneToOne(...spanColumnsOf(prefix))),
  ),
].flatMap(({ precision, recall, f1 }) => [f1, precision, recall]);
