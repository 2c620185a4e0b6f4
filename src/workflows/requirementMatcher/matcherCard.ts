import { stringify } from 'yaml';
import type { TrainingResult } from '../../train/loop.ts';
import type { TrainingSettings } from '../../train/trainingPlan.ts';
import { packageVersion } from '../packagePaths.ts';
import type { StudentThresholds } from './outOfFold.ts';
import type { TrainingTriples } from './trainingTriples.ts';
import type { ReaderShape } from './trainReader.ts';

export interface MatcherCardFacts {
  readonly triples: TrainingTriples;
  readonly settings: TrainingSettings;
  readonly shape: ReaderShape;
  readonly folds: number;
  readonly result: TrainingResult;
  readonly thresholds: StudentThresholds;
  /** Of all out-of-fold answers together. */
  readonly metrics: Readonly<Record<string, number | null>>;
}

/** The README of a trained requirement matcher. */
export function matcherCard(facts: MatcherCardFacts): string {
  const { triples, settings, shape, folds, result, thresholds, metrics } = facts;
  const header = stringify({
    library_name: 'onnx',
    pipeline_tag: 'token-classification',
    tags: ['resume-job-matching', 'distill'],
    ...(triples.licences.length > 0 ? { license: 'other', license_name: triples.licences.join('; ') } : {}),
  });
  const told = Object.entries(metrics)
    .map(([name, value]) => `| ${name} | ${value === null ? 'none' : value.toFixed(3)} |`)
    .join('\n');
  const band = thresholds.abstention
    ? `Between ${thresholds.abstention.low} and ${thresholds.abstention.high} it says "too close to call".`
    : 'It calls every pair.';
  return `---
${header}---

# Requirement matcher

Reads a posting requirement by requirement beside a résumé: an encoder (${shape.layers} layers, ${shape.width} wide, trained from
scratch) says of each word of a sentence whether it names a skill that the résumé shows or lacks; its token types tell
what of the words stands in the résumé. Years of roles are arithmetic. Boosted trees over these make verdicts, and the pair
is a match when nothing is missing: the explanation names what made the verdict. How many lines or years there are is not
read.

## Data

${triples.name}: ${triples.train.length} triples to train on, ${triples.validation.length} read by the last encoder for the learners and
thresholds, ${triples.more.length} for the encoders alone. Licences: ${triples.licences.join('; ') || 'not stated'}.
Digests: ${triples.digests.map((digest) => `\`${digest.slice(0, 16)}\``).join(', ')}.

This is data-level distillation: the student learns from data and labels that a teacher made, not from a teacher's logits.

## Out-of-fold figures

${folds} folds by group; every answer is of an encoder and learners that saw no triple of its fold. All of the data together
(a figure for each dataset: \`out-of-fold.jsonl\` as a \`recorded:\` predictor).

| metric | value |
| --- | --- |
${told}

## Calibration

Platt's scaling of out-of-fold scores; a match from ${thresholds.threshold.toFixed(3)} on. ${band} A skill is named as missing from
${thresholds.skillThreshold} on.

## Training

\`\`\`json
${JSON.stringify({ ...settings, ...shape, folds, steps: result.place.step, version: packageVersion() })}
\`\`\`
`;
}
