import type { Metric } from '../core/metric.ts';
import { cohenKappa } from './cohenKappa.ts';
import { jensenShannonBits, kullbackLeiblerBits } from './divergence.ts';
import { meanOfExamples } from './meanOfExamples.ts';
import { pearson } from './pearson.ts';
import { setMetrics } from './setMetrics.ts';

/** Of every task: the share of examples with the same answer. */
const agreement: Metric = meanOfExamples({
  id: 'agreement',
  title: 'agreement',
  direction: 'higher',
  range: [0, 1],
  source: 'https://doi.org/10.1177/001316446002000104',
  columns: ['same'],
  value: (same) => same,
});

const kappa = cohenKappa('teacher', 'student', { id: 'answerKappa', title: 'Cohen’s κ of the answers' });

const probabilities = ['teacherProbability', 'studentProbability'] as const;
const unscoredWhen = 'no example has a probability of both';

const jensenShannon: Metric = {
  ...meanOfExamples({
    id: 'jensenShannon',
    title: 'Jensen–Shannon divergence (bits)',
    direction: 'lower',
    range: [0, 1],
    source: 'https://doi.org/10.1109/18.61115',
    columns: probabilities,
    value: jensenShannonBits,
  }),
  unscoredWhen,
};

const kullbackLeibler: Metric = {
  ...meanOfExamples({
    id: 'kullbackLeibler',
    title: 'Kullback–Leibler divergence (bits)',
    direction: 'lower',
    range: [0, 52],
    source: 'https://doi.org/10.1214/aoms/1177729694',
    columns: probabilities,
    value: kullbackLeiblerBits,
  }),
  unscoredWhen,
};

const probabilityCorrelation: Metric = {
  ...pearson(...probabilities, { id: 'probabilityCorrelation', title: 'correlation of probabilities' }),
  unscoredWhen,
};

/** Of answers that are yes or no: the decisions are the columns `teacher` and `student`. */
export const decisionFidelity: readonly Metric[] = [
  agreement,
  kappa,
  jensenShannon,
  kullbackLeibler,
  probabilityCorrelation,
];

export const decisionFidelityColumns = ['same', 'teacher', 'student', ...probabilities] as const;

/** Things that the student names, with those that the teacher names in the place of the right ones. */
const against = setMetrics('answer', 'against the teacher’s answers:', {
  named: 'named',
  namedRight: 'right',
  wanted: 'wanted',
  wantedFound: 'found',
});
const undefinedWhen = 'neither names anything';

const answerF1: Metric = { ...against.f1, undefinedWhen };

/** Of answers that name things. */
export const namingFidelity: readonly Metric[] = [answerF1, against.precision, against.recall, agreement];

export const namingFidelityColumns = ['same', 'named', 'right', 'wanted', 'found'] as const;

const answerRougeL: Metric = {
  ...meanOfExamples({
    id: 'answerRougeL',
    title: 'ROUGE-L F1 of the texts',
    direction: 'higher',
    range: [0, 1],
    source: 'https://aclanthology.org/W04-1013/',
    columns: ['rougeL'],
    value: (rougeL) => rougeL,
  }),
  unscoredWhen: 'no example has a text of both, or the texts are kept by their digest only',
};

/** Of answers that say what is missing, whether anything is, and why. */
export const explanationFidelity: readonly Metric[] = [
  ...namingFidelity,
  { ...kappa, id: 'lacksAnythingKappa', title: 'Cohen’s κ of whether anything is missing' },
  answerRougeL,
];

export const explanationFidelityColumns = [...namingFidelityColumns, 'teacher', 'student', 'rougeL'] as const;

/** Of answers that are texts. */
export const textFidelity: readonly Metric[] = [answerRougeL, agreement];

export const textFidelityColumns = ['same', 'rougeL'] as const;

/** Every metric of the above once, for titles. */
export const fidelityMetrics: readonly Metric[] = [...decisionFidelity, ...explanationFidelity];
