import { UsageError } from '../core/errors.ts';
import type { Results } from '../core/run.ts';

/** A condition on a score that a run must meet. */
export interface Gate {
  readonly text: string;
  /** null: every task of the run that has the metric. */
  readonly task: string | null;
  readonly metric: string;
  readonly comparator: '>=' | '>' | '<=' | '<';
  readonly bound: number;
}

export interface GateOutcome {
  readonly gate: Gate;
  readonly task: string;
  readonly value: number | null;
  readonly passed: boolean;
}

/**
 * Reads `--threshold`: `accuracy>=0.9`, or `matching.accuracy>=0.9` for one task. Bounds are proportions.
 * @throws UsageError on another form, and on bounds outside [0, 1] (a percentage by mistake).
 */
export function parseGate(text: string): Gate {
  const match = /^\s*(?:([A-Za-z-]+)\.)?([A-Za-z0-9]+)\s*(>=|<=|>|<)\s*(-?\d*\.?\d+)\s*(%?)\s*$/.exec(text);
  if (!match) {
    throw new UsageError(`--threshold: expected <metric><comparator><number>, got "${text}"`, {
      advice: "for example --threshold 'accuracy>=0.9' (quoted, or the shell takes > for itself)",
    });
  }
  const [, task, metric, comparator, number, percent] = match;
  const bound = Number(number);
  if (percent !== '' || bound > 1 || bound < -1) {
    throw new UsageError(`--threshold: the bound must be between 0 and 1, got "${number}${percent}"`, {
      advice: `write a proportion, for example ${metric}${comparator}${Math.abs(bound) <= 100 ? Math.abs(bound) / 100 : 0.9}`,
    });
  }
  return {
    text: text.trim(),
    task: task ?? null,
    metric,
    comparator: comparator as Gate['comparator'],
    bound,
  };
}

/**
 * Holds the results against the gates, by the estimate.
 * @throws UsageError when a gate names a metric or task that the run does not have.
 */
export function checkGates(gates: readonly Gate[], results: Results): GateOutcome[] {
  const tasks = Object.entries(results.tasks).map(([id, { metrics }]) => ({
    id,
    metrics: Object.keys(metrics).map((metric) => ({ id: metric })),
  }));
  assertGatesKnown(gates, tasks);
  return gates.flatMap((gate) =>
    Object.entries(results.tasks)
      .filter(([task, { metrics }]) => (gate.task === null ? gate.metric in metrics : gate.task === task))
      .map(([task, report]) => {
        const value = report.metrics[gate.metric].estimate;
        return { gate, task, value, passed: value !== null && meetsBound(value, gate) };
      }),
  );
}

/**
 * Whether the tasks have what the gates name: asked before a long run, so that a typo costs nothing.
 * @throws UsageError when a gate names a metric or task that the run does not have.
 */
export function assertGatesKnown(
  gates: readonly Gate[],
  tasks: readonly { readonly id: string; readonly metrics: readonly { readonly id: string }[] }[],
): void {
  for (const gate of gates) {
    const concerned = tasks.filter(({ id }) => gate.task === null || gate.task === id);
    if (concerned.length === 0) {
      throw new UsageError(`--threshold ${gate.text}: the run has no task "${gate.task}"`, {
        advice: `its tasks: ${tasks.map(({ id }) => id).join(', ')}`,
      });
    }
    const isKnown = concerned.some(({ metrics }) => metrics.some(({ id }) => id === gate.metric));
    if (isKnown) continue;
    const known = new Set(concerned.flatMap(({ metrics }) => metrics.map(({ id }) => id)));
    throw unknownMetric(gate, concerned.map(({ id }) => id).join(', '), [...known]);
  }
}

function unknownMetric(gate: Gate, task: string, known: readonly string[]): UsageError {
  return new UsageError(`--threshold ${gate.text}: ${task} has no metric "${gate.metric}"`, {
    advice: `its metrics: ${known.join(', ')}`,
  });
}

export function meetsBound(value: number, { comparator, bound }: Gate): boolean {
  switch (comparator) {
    case '>=':
      return value >= bound;
    case '>':
      return value > bound;
    case '<=':
      return value <= bound;
    case '<':
      return value < bound;
  }
}
