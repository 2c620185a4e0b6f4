import type { Metric } from '../core/metric.ts';
import { meanOfExamples } from './meanOfExamples.ts';
import { setMetrics } from './setMetrics.ts';

const rougeSource = 'https://aclanthology.org/W04-1013/';
const paperSource = 'https://arxiv.org/abs/2311.06383';

function missingSkills(prefix: string, title: string, part: string, match: 'lenient' | 'strict'): Metric[] {
  const { precision, recall, f1 } = setMetrics(prefix, title, {
    named: `${part}named`,
    namedRight: `${part}${match}Right`,
    wanted: `${part}wanted`,
    wantedFound: `${part}${match}Found`,
  });
  const unscoredWhen =
    'no label is clean: the removed skills stand in the negatives, or not in the matched résumé';
  return [precision, recall, f1].map((metric) => (part === '' ? metric : { ...metric, unscoredWhen }));
}

function share(id: string, title: string, unscoredWhen?: string, source = paperSource): Metric {
  return {
    ...meanOfExamples({
      id,
      title,
      direction: 'higher',
      range: [0, 1],
      source,
      columns: [id],
      value: (value) => value,
    }),
    ...(unscoredWhen === undefined ? {} : { unscoredWhen }),
  };
}

const noReference = 'the data has no explanations to compare with, or no answer has one';

/**
 * Missing skills against the recorded ones, micro-averaged: lenient (one normalised name contains the other) and strict
 * (they are equal), on all labels and on clean ones (the removed skill stood in the matched résumé and is gone).
 */
export const explanationMetrics: readonly Metric[] = [
  ...missingSkills('lenientMissingSkill', 'missing skills, lenient', '', 'lenient'),
  ...missingSkills('strictMissingSkill', 'missing skills, strict', '', 'strict'),
  ...missingSkills('cleanLenientMissingSkill', 'missing skills, lenient, clean labels', 'clean.', 'lenient'),
  ...missingSkills('cleanStrictMissingSkill', 'missing skills, strict, clean labels', 'clean.', 'strict'),
  share('saysWhether', 'says rightly whether anything is missing'),
  share('experienceKind', 'experience gap: kind'),
  share('experienceRole', 'experience gap: kind and role'),
  share('experienceYears', 'experience gap: kind, role and years'),
  { ...share('grounded', 'grounded share of what is named', 'no answer names anything'), readsLexicon: true },
  share('rouge1', 'ROUGE-1 F1', noReference, rougeSource),
  share('rouge2', 'ROUGE-2 F1', noReference, rougeSource),
  share('rougeL', 'ROUGE-L F1', noReference, rougeSource),
];

/** `…Right` counts what is named and right, `…Found` what is wanted and named. */
export const explanationColumns: readonly string[] = [
  ...new Set(explanationMetrics.flatMap(({ columns }) => columns)),
];
