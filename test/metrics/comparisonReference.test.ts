import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decisionFidelity } from '../../src/metrics/fidelityMetrics.ts';
import { createScoreTable } from '../../src/metrics/scoreTable.ts';
import { riskRatio } from '../../src/stats/riskRatio.ts';

type Values = Readonly<Record<string, number | null>>;

/** Made by scripts/comparison-reference.py. */
const reference: {
  readonly answers: readonly (Values & { readonly teacher: number[]; readonly student: number[] })[];
  readonly riskRatios: readonly {
    readonly units: readonly (readonly [cluster: number, exposed: number, event: number])[];
    readonly ratio: number;
    readonly low: number;
    readonly high: number;
  }[];
} = JSON.parse(readFileSync(new URL('../golden/comparison-reference.json', import.meta.url), 'utf8'));

test.each(reference.answers)('fidelity of $teacher.length answers is that of the reference', (expected) => {
  const { teacher, student } = expected;
  const decided = (probabilities: number[]) => probabilities.map((value) => Number(value >= 0.5));
  const [teacherSays, studentSays] = [decided(teacher), decided(student)];
  const table = createScoreTable({
    clusterOf: Int32Array.from(teacher, (_, row) => row),
    clusterCount: teacher.length,
    columns: {
      same: Float64Array.from(teacherSays, (decision, row) => Number(decision === studentSays[row])),
      teacher: Float64Array.from(teacherSays),
      student: Float64Array.from(studentSays),
      teacherProbability: Float64Array.from(teacher),
      studentProbability: Float64Array.from(student),
    },
  });
  for (const metric of decisionFidelity) {
    expect(metric.prepare(table)(), metric.id).toBeCloseTo(expected[metric.id] as number, 10);
  }
});

test.each(reference.riskRatios)(
  'ratio of risks $ratio and its interval are those of the reference',
  (expected) => {
    const clusters = 1 + Math.max(...expected.units.map(([cluster]) => cluster));
    const sums = (value: (exposed: number, event: number) => number) => {
      const found = new Float64Array(clusters);
      for (const [cluster, exposed, event] of expected.units) found[cluster] += value(exposed, event);
      return found;
    };
    const found = riskRatio({
      exposedEvents: sums((exposed, event) => exposed * event),
      exposed: sums((exposed) => exposed),
      otherEvents: sums((exposed, event) => (1 - exposed) * event),
      others: sums((exposed) => 1 - exposed),
    });
    expect(found?.ratio).toBeCloseTo(expected.ratio, 10);
    expect(found?.low).toBeCloseTo(expected.low, 8);
    expect(found?.high).toBeCloseTo(expected.high, 8);
  },
);
