import { meanOfExamples } from './meanOfExamples.ts';

/** 2⁻⁵², as in scikit-learn for 64-bit floats: a probability of exactly 0 or 1 that is wrong costs 36.04. */
const clip = Number.EPSILON;

/** Mean negative log-likelihood (nats) of the labels, with probabilities clipped to [2⁻⁵², 1 − 2⁻⁵²]. */
export const logLoss = meanOfExamples({
  id: 'logLoss',
  title: 'log loss',
  direction: 'lower',
  range: [0, -Math.log(clip)],
  source: 'https://scikit-learn.org/stable/modules/model_evaluation.html#log-loss',
  columns: ['label', 'probability'],
  value(label, probability) {
    const clipped = Math.min(Math.max(probability, clip), 1 - clip);
    return label === 1 ? -Math.log(clipped) : -Math.log(1 - clipped);
  },
});
