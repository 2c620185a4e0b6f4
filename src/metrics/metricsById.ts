import type { Metric } from '../core/metric.ts';
import { accuracy } from './accuracy.ts';
import { averagePrecision } from './averagePrecision.ts';
import { brier } from './brier.ts';
import { cohenKappa } from './cohenKappa.ts';
import { ece } from './ece.ts';
import { f1 } from './f1.ts';
import { logLoss } from './logLoss.ts';
import { mcc } from './mcc.ts';
import { pairwiseAccuracy } from './pairwiseAccuracy.ts';
import { precision } from './precision.ts';
import { recall } from './recall.ts';
import { rocAuc } from './rocAuc.ts';

/** Every metric by its id, in the order in which reports list them. */
export const metricsById = {
  accuracy,
  precision,
  recall,
  f1,
  mcc,
  cohenKappa: cohenKappa('label', 'decision'),
  rocAuc,
  averagePrecision,
  pairwise: pairwiseAccuracy,
  brier,
  logLoss,
  ece,
} as const satisfies Record<string, Metric>;
