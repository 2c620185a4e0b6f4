import { expect, test } from 'vitest';
import { jensenShannonBits, kullbackLeiblerBits } from '../../src/metrics/divergence.ts';
import { decisionFidelity, type decisionFidelityColumns } from '../../src/metrics/fidelityMetrics.ts';
import { createScoreTable } from '../../src/metrics/scoreTable.ts';

test('divergences are 0 for equal probabilities, and 1 bit for certainties that contradict each other', () => {
  expect(jensenShannonBits(0.3, 0.3)).toBe(0);
  expect(kullbackLeiblerBits(0.3, 0.3)).toBe(0);
  expect(jensenShannonBits(0, 0)).toBe(0);
  expect(jensenShannonBits(1, 0)).toBe(1);
  // Whoever is sure of what cannot be is 52 bits away, not infinitely far.
  expect(kullbackLeiblerBits(1, 0)).toBeCloseTo(52, 12);
  expect(kullbackLeiblerBits(0, 0)).toBeCloseTo(0, 12);
});

test('divergences of ¾ and ¼ by hand', () => {
  // D = ¾·log₂3 + ¼·log₂(1/3) = ½·log₂3; JS against m = ½: 1 − H(¾) = 1 − (¾·log₂(4/3) + ¼·log₂4).
  expect(kullbackLeiblerBits(0.75, 0.25)).toBeCloseTo(0.5 * Math.log2(3), 14);
  expect(jensenShannonBits(0.75, 0.25)).toBeCloseTo(1 - (0.75 * Math.log2(4 / 3) + 0.5), 14);
  expect(jensenShannonBits(0.25, 0.75)).toBe(jensenShannonBits(0.75, 0.25));
});

/** Rows of [teacher says yes, student says yes, teacher's probability, student's]. */
function tableOf(rows: readonly (readonly [number, number, number, number])[]) {
  const column = (value: (row: (typeof rows)[number]) => number) => Float64Array.from(rows, value);
  return createScoreTable({
    clusterOf: Int32Array.from(rows, (_, index) => index),
    clusterCount: rows.length,
    columns: {
      same: column(([teacher, student]) => Number(teacher === student)),
      teacher: column(([teacher]) => teacher),
      student: column(([, student]) => student),
      teacherProbability: column(([, , teacher]) => teacher),
      studentProbability: column(([, , , student]) => student),
    } satisfies Record<(typeof decisionFidelityColumns)[number], Float64Array>,
  });
}

function valuesOf(rows: Parameters<typeof tableOf>[0]) {
  const table = tableOf(rows);
  return Object.fromEntries(decisionFidelity.map((metric) => [metric.id, metric.prepare(table)()]));
}

test('agreement, κ and correlation of five answers by hand', () => {
  const values = valuesOf([
    [1, 1, 0.9, 0.8],
    [1, 0, 0.7, 0.4],
    [0, 0, 0.2, 0.1],
    [0, 0, 0.4, 0.3],
    [1, 1, 0.8, 0.9],
  ]);
  // Same on 4 of 5; by chance 3/5·2/5 + 2/5·3/5 = 12/25: κ = (20 − 12)/(25 − 12).
  expect(values['agreement']).toBeCloseTo(0.8, 14);
  expect(values['answerKappa']).toBeCloseTo(8 / 13, 14);
  // Means .6 and .5; Σxy = .09 − .01 + .16 + .04 + .08 = .36, Σx² = .34, Σy² = .46.
  expect(values['probabilityCorrelation']).toBeCloseTo(0.36 / Math.sqrt(0.34 * 0.46), 12);
});

test('without probabilities, or where one never varies, there is no divergence and no correlation', () => {
  const none = valuesOf([[1, 1, Number.NaN, Number.NaN]]);
  expect(none).toMatchObject({ agreement: 1, jensenShannon: null, kullbackLeibler: null });
  expect(none['probabilityCorrelation']).toBeNull();
  const constant = valuesOf([
    [1, 1, 0.7, 0.7],
    [1, 1, 0.7, 0.2],
    [1, 1, 0.7, 0.9],
  ]);
  expect(constant['probabilityCorrelation']).toBeNull();
  // One and the same answer from both: agreement is all chance.
  expect(constant['answerKappa']).toBeNull();
  expect(valuesOf([])).toMatchObject({ agreement: null, answerKappa: null, jensenShannon: null });
});
