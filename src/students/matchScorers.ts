import type { MatchingInput } from '../core/matching.ts';
import type { ClassifierStudent, EmbedderStudent } from '../core/student.ts';
import { sigmoid } from '../learners/logistic.ts';
import type { LocalModel } from '../runtime/localModel.ts';
import { labelMismatch } from './labelMismatch.ts';

/** Probabilities of a match, one a pair. */
export type ScoreMatches = (pairs: readonly MatchingInput[], signal?: AbortSignal) => Promise<number[]>;

type Calibration = ClassifierStudent['calibration'];

export interface ClassifierLabels {
  /** Index of the label that means a match. */
  readonly positive: number;
  /** How many there are. */
  readonly labels: number;
  readonly isMultiLabel: boolean;
}

/** A classifier's score is the logit of its positive label; uncalibrated, its probability is the model's own. */
export function classifierScorer(
  model: Pick<LocalModel, 'perform'>,
  { template, calibration = { scale: 1, offset: 0 } }: Pick<ClassifierStudent, 'template' | 'calibration'>,
  { positive, labels, isMultiLabel }: ClassifierLabels,
): ScoreMatches {
  return async (pairs, signal) => {
    const texts = pairs.map((pair) =>
      template === 'pair' ? ([pair.posting, pair.resume] as const) : fillIn(template.single, pair),
    );
    const rows = await model.perform({ operation: 'classify', texts }, signal);
    return rows.map((logits) => {
      if (logits.length !== labels) throw labelMismatch(labels, logits.length);
      const logit = isMultiLabel || logits.length === 1 ? logits[positive] : logitOf(logits, positive);
      return calibrated(logit, calibration);
    });
  };
}

/** An embedder's score is the cosine of posting and résumé; uncalibrated, (1 + cosine) / 2 stands for a probability. */
export function embedderScorer(
  model: Pick<LocalModel, 'perform'>,
  { pooling, calibration }: Pick<EmbedderStudent, 'pooling' | 'calibration'>,
): ScoreMatches {
  return async (pairs, signal) => {
    // A posting stands in many pairs, and is read once.
    const texts = [...new Set(pairs.flatMap(({ posting, resume }) => [posting, resume]))];
    const rows = await model.perform({ operation: 'embed', texts, pooling }, signal);
    const embeddings = new Map(texts.map((text, index) => [text, rows[index]]));
    return pairs.map(({ posting, resume }) => {
      const cosine = dot(embeddings.get(posting), embeddings.get(resume));
      return calibration ? calibrated(cosine, calibration) : (1 + Math.max(-1, Math.min(1, cosine))) / 2;
    });
  };
}

/** log(p / (1 − p)) of one label's softmax probability: x − log Σ exp(others), without forming p. */
function logitOf(logits: Float32Array, label: number): number {
  const others = logits.filter((_, index) => index !== label);
  const highest = Math.max(...others);
  return (
    logits[label] - highest - Math.log(others.reduce((sum, other) => sum + Math.exp(other - highest), 0))
  );
}

function calibrated(score: number, { scale, offset }: NonNullable<Calibration>): number {
  return sigmoid(scale * score + offset);
}

/** Placeholders are filled in one pass, so that a text with a placeholder in it stays as it is. */
function fillIn(template: string, { posting, resume }: MatchingInput): string {
  return template.replace(/\{(posting|resume)\}/g, (_, name: string) =>
    name === 'posting' ? posting : resume,
  );
}

function dot(a: Float32Array = new Float32Array(), b: Float32Array = new Float32Array()): number {
  return a.reduce((sum, value, index) => sum + value * b[index], 0);
}
