import { describe, expect, test } from 'vitest';
import { createRandom, type Random } from '../../src/core/random.ts';
import { metricsById } from '../../src/metrics/metricsById.ts';
import { pairedTests } from '../../src/metrics/pairedTests.ts';
import { mcnemarExact } from '../../src/stats/mcnemarExact.ts';
import { shareOf } from '../stats/shareOf.ts';
import { binaryTable } from './binaryTable.ts';

const level = 0.05;
const metrics = [metricsById.accuracy, metricsById.f1, metricsById.rocAuc, metricsById.pairwise];

/**
 * Two predictors that are as good as each other but stray together within a record: the score of an example is
 * its label, what makes the record hard for both, what this predictor makes of the record, and noise.
 */
function equalPredictors(random: Random, clusters: number, examplesOf: () => number, advantage = 0) {
  const rows: [number, number][] = [];
  const scores: [number[], number[]] = [[], []];
  for (let cluster = 0; cluster < clusters; cluster++) {
    const shared = 0.5 * random.normal();
    const own = [1.2 * random.normal(), 1.2 * random.normal()];
    const examples = examplesOf();
    for (let example = 0; example < examples; example++) {
      const label = examples === 1 ? random.integer(2) : Number(example === 0);
      rows.push([cluster, label]);
      [0, 1].forEach((side) => {
        const strength = 1.2 + (side === 0 ? advantage : 0);
        const logit = (2 * label - 1) * (strength + own[side]) + shared + 0.8 * random.normal();
        scores[side].push(1 / (1 + Math.exp(-logit)));
      });
    }
  }
  const tableOf = (side: 0 | 1) =>
    binaryTable(rows.map(([c, label], row) => [c, label, scores[side][row]] as const));
  return [tableOf(0), tableOf(1)] as const;
}

describe('permutation by cluster', () => {
  test('false positives under the null', async () => {
    const random = createRandom(11, 'permutation');
    const positives = new Map(metrics.map(({ id }) => [id, 0]));
    const count = 1000;
    for (let trial = 0; trial < count; trial++) {
      const [first, second] = equalPredictors(random, 60, () => 2 + random.integer(2));
      const tests = await pairedTests(metrics, first, second, { permutations: 199, seed: trial });
      for (const { id } of metrics) {
        if ((tests[id].pValue ?? 0) <= level) positives.set(id, (positives.get(id) ?? 0) + 1);
      }
    }
    const bound = level + 2 * Math.sqrt((level * (1 - level)) / count);
    for (const [id, found] of positives) {
      console.info(`permutation, ${id}: ${found / count} false positives at ${level}`);
      expect(found / count, id).toBeLessThanOrEqual(bound);
      expect(found / count, id).toBeGreaterThan(level / 4);
    }
  });

  test('it finds a real difference', async () => {
    const random = createRandom(11, 'power');
    const { share } = await shareOf(100, async () => {
      const [first, second] = equalPredictors(random, 150, () => 2, 0.8);
      const tests = await pairedTests(metrics, first, second, { permutations: 199, seed: 1 });
      return (tests['accuracy'].pValue ?? 1) <= level;
    });
    expect(share).toBeGreaterThan(0.8);
  });
});

describe('exact McNemar', () => {
  test('false positives with one example a record', async () => {
    const random = createRandom(11, 'mcnemar');
    const count = 3000;
    const { share } = await shareOf(count, async () => {
      const [first, second] = equalPredictors(random, 200, () => 1);
      const { accuracy } = await pairedTests([metricsById.accuracy], first, second, {
        permutations: 1,
        seed: 1,
      });
      expect(accuracy.method).toBe('exact McNemar');
      return (accuracy.pValue ?? 0) <= level;
    });
    console.info(`McNemar: ${share} false positives at ${level}`);
    expect(share).toBeLessThanOrEqual(level + 2 * Math.sqrt((level * (1 - level)) / count));
    expect(share).toBeGreaterThan(level / 4);
  });

  test('on examples that share a record it would be wrong: too many', async () => {
    const random = createRandom(11, 'clustered');
    const { share } = await shareOf(1000, () => {
      const [first, second] = equalPredictors(random, 100, () => 4);
      const right = (table: typeof first, row: number) =>
        Number(table.column('label')[row] === table.column('decision')[row]);
      let [firstOnly, secondOnly] = [0, 0];
      for (let row = 0; row < first.length; row++) {
        firstOnly += Number(right(first, row) > right(second, row));
        secondOnly += Number(right(first, row) < right(second, row));
      }
      return mcnemarExact(firstOnly, secondOnly) <= level;
    });
    console.info(`McNemar across records of four: ${share} false positives at ${level}`);
    expect(share).toBeGreaterThan(0.08);
  });
});
