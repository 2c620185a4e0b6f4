import type { BenchGate, BenchReport, BenchTask } from '../../../src/core/benchReport.ts';

export function gate(part: Partial<BenchGate> = {}): BenchGate {
  return {
    kind: 'quality',
    name: 'accuracy against the baseline',
    status: 'pass',
    message: 'accuracy +.010 [−.01, +.03]',
    value: 0.01,
    low: -0.01,
    high: 0.03,
    ...part,
  };
}

export function task(part: Partial<BenchTask> = {}): BenchTask {
  return {
    suite: 'matching',
    student: 'lexical:tfidf',
    task: 'matching',
    dataset: 'sample, test',
    n: 294,
    clusters: 98,
    scores: [
      { metric: 'accuracy', estimate: 0.8265, low: 0.786, high: 0.864, higherIsBetter: true },
      { metric: 'brier', estimate: 0.12, low: 0.1, high: 0.14, higherIsBetter: false },
      { metric: 'rocAuc', estimate: null, low: null, high: null, higherIsBetter: true },
    ],
    speed: { ratio: 3.4, millisecondsPerExample: 1.5 },
    gates: [gate()],
    durationMs: 1234,
    ...part,
  };
}

export function report(tasks: readonly BenchTask[], part: Partial<BenchReport> = {}): BenchReport {
  return {
    schemaVersion: 1,
    createdAt: '2026-01-02T03:04:05.678Z',
    gitCommit: 'abc',
    distill: '0.1.0',
    status: 'pass',
    exitCode: 0,
    updated: [],
    tasks: [...tasks],
    ...part,
  };
}
