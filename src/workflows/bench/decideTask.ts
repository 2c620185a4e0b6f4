import type { BaselineEntry, SpeedSample } from '../../core/baseline.ts';
import type { BenchGate, BenchScore } from '../../core/benchReport.ts';
import { formatCount } from '../../core/formatCount.ts';
import { type Gate, meetsBound } from '../../evaluate/gate.ts';
import type { QualityComparison, QualityDecision } from '../../evaluate/qualityGate.ts';
import { decideSpeed } from '../../evaluate/speedGate.ts';
import { meanOfExamples } from '../../metrics/meanOfExamples.ts';
import { metricTitle } from '../../metrics/metricTitle.ts';
import { formatDifference, formatNumber, formatPValue } from '../../report/format.ts';
import { mismatches } from './baselineEntry.ts';
import type { MeasuredTask } from './measureStudent.ts';
import { type AlignedTables, alignTables, scoredColumn } from './scoreTables.ts';
import type { Suite } from './suite.ts';

const noNumbers = { value: null, low: null, high: null };

/** A task that can be held against its baseline: what is to be compared. */
export interface ComparableTask {
  readonly entry: BaselineEntry;
  readonly tables: AlignedTables;
  readonly comparisons: readonly QualityComparison[];
}

/** The comparisons to decide, or the gate that says why there are none. */
export function prepareComparison(
  suite: Suite,
  subject: string,
  measured: MeasuredTask,
  entry: BaselineEntry | undefined,
): ComparableTask | BenchGate {
  if (entry === undefined) {
    return {
      kind: 'run',
      name: 'baseline',
      status: 'inconclusive',
      message: `there is no baseline of ${subject} on ${measured.task.id}`,
      advice: `make it from a state that you trust: distill bench --suite ${suite.name} --update-baseline`,
      ...noNumbers,
    };
  }
  const differing = mismatches(entry, subject, measured);
  const tables = alignTables(measured, entry);
  if (differing.length === 0 && tables.candidate.length === 0) differing.push('the examples: none in common');
  if (differing.length > 0) {
    return {
      kind: 'run',
      name: 'baseline',
      status: 'inconclusive',
      message: `the baseline is of something else: ${differing.join('; ')}`,
      advice: `bring back what it was made with, or, if the change is meant, make it anew: distill bench --suite ${suite.name} --update-baseline`,
      ...noNumbers,
    };
  }
  const { candidate, baseline, lost } = tables;
  const margin = suite.margin ?? measured.task.margin;
  const comparisons = [{ metric: measured.metric, candidate, baseline, margin }];
  // Without a loss there is nothing that could have got worse.
  if (lost > 0) comparisons.push({ metric: scoredShare, candidate, baseline, margin });
  return { entry, tables, comparisons };
}

/** Unscored is not wrong, and so in no other score: a student that falls silent must not pass for it. */
const scoredShare = meanOfExamples({
  id: 'scoredShare',
  title: 'share of examples scored',
  direction: 'higher',
  range: [0, 1],
  source: 'the share of examples that have a score at all',
  columns: [scoredColumn],
  value: (scored) => scored,
});

export function qualityGate(
  { metric, margin }: QualityComparison,
  { status, reason, difference, pWorse }: QualityDecision,
  { onlyInBaseline, onlyInCandidate }: AlignedTables,
): BenchGate {
  const title = metric.id === scoredShare.id ? scoredShare.title : metricTitle(metric.id);
  const missing = onlyInBaseline + onlyInCandidate;
  const notes = [
    reason,
    `${formatCount(difference.n, 'example')}, ${formatCount(difference.clusters, 'record')}`,
    ...(missing > 0 ? [`${formatCount(missing, 'example')} only on one side: left out`] : []),
  ];
  return {
    kind: 'quality',
    name: `${metric.id} against the baseline`,
    status,
    message: `${title} ${formatDifference(difference)}, margin ${formatNumber(margin)}, p ${formatPValue(pWorse)}: ${notes.join('; ')}`,
    ...(status === 'fail' && {
      advice: 'find the change that lost it; if it is meant, take it as the new state: --update-baseline',
    }),
    value: difference.difference,
    low: difference.low,
    high: difference.high,
  };
}

/** Undefined where there is nothing to decide: speed is not measured, or was not when the baseline was made. */
export function speedGate(
  suite: Suite,
  now: SpeedSample | null,
  before: SpeedSample | null,
): BenchGate | undefined {
  if (suite.speedTolerance === null || now === null || before === null) return undefined;
  if (now.kernel !== before.kernel || now.examples !== before.examples) {
    return {
      kind: 'speed',
      name: 'speed',
      status: 'inconclusive',
      message: 'the speed of the baseline was measured in another way',
      advice: `measure it anew: distill bench --suite ${suite.name} --update-baseline`,
      ...noNumbers,
    };
  }
  const { status, ratio, low, high } = decideSpeed(now, before, suite.speedTolerance);
  const times = (value: number) => value.toFixed(2);
  return {
    kind: 'speed',
    name: 'speed',
    status,
    message: `takes ${times(ratio)} [${times(low)}, ${times(high)}] times as long as the baseline, at most ${times(1 + suite.speedTolerance)} allowed (in multiples of a calibration kernel)`,
    ...(status === 'inconclusive' && { advice: 'the machine is too busy to tell: run it again' }),
    value: ratio,
    low,
    high,
  };
}

export function thresholdGates(gates: readonly Gate[], scores: readonly BenchScore[]): BenchGate[] {
  return gates.map((gate): BenchGate => {
    const score = scores.find(({ metric }) => metric === gate.metric);
    const value = score?.estimate ?? null;
    const status = value === null ? 'inconclusive' : meetsBound(value, gate) ? 'pass' : 'fail';
    return {
      kind: 'threshold',
      name: gate.text,
      status,
      message: `${metricTitle(gate.metric)} is ${value === null ? 'undefined' : formatNumber(value, { digits: 4 })}, required ${gate.comparator} ${gate.bound}`,
      value,
      low: score?.low ?? null,
      high: score?.high ?? null,
    };
  });
}
