import type { Estimate } from '../../core/estimate.ts';
import type { RobustnessRow } from '../../core/robustness.ts';
import { type EstimateOptions, estimateMetrics } from '../../metrics/estimateMetrics.ts';
import { meanOfExamples } from '../../metrics/meanOfExamples.ts';
import { createScoreTable } from '../../metrics/scoreTable.ts';
import type { Perturbation } from './perturbation.ts';

/** An answer before and after a change of the résumé; null where it failed. */
export interface ChangedAnswer {
  readonly clusterId: string;
  readonly before: { readonly match: boolean; readonly probability: number | null } | null;
  readonly after: { readonly match: boolean; readonly probability: number | null } | null;
}

const flipRate = meanOfExamples({
  id: 'flipRate',
  title: 'answers changed',
  direction: 'lower',
  range: [0, 1],
  source: 'Ribeiro et al. 2020, CheckList: invariance tests, https://aclanthology.org/2020.acl-main.442',
  columns: ['flipped'],
  value: (flipped) => flipped,
});

/**
 * How often a change of the résumé changed the answer, with an interval by record. Of an attack, only answers that were "no
 * match" count: those that it tries to turn.
 * @throws InterruptedError when the signal aborts.
 */
export async function countFlips(
  { id, title, kind }: Perturbation,
  answers: readonly ChangedAnswer[],
  options: EstimateOptions,
): Promise<RobustnessRow> {
  const failed = answers.filter(({ before, after }) => before === null || after === null).length;
  const counted = answers.flatMap(({ clusterId, before, after }) =>
    before === null || after === null || (kind === 'attack' && before.match)
      ? []
      : [{ clusterId, before, after }],
  );
  const clusters = new Map<string, number>();
  for (const { clusterId } of counted) if (!clusters.has(clusterId)) clusters.set(clusterId, clusters.size);
  const table = createScoreTable({
    clusterOf: Int32Array.from(counted, ({ clusterId }) => clusters.get(clusterId) ?? 0),
    clusterCount: clusters.size,
    columns: {
      flipped: Float64Array.from(counted, ({ before, after }) => Number(before.match !== after.match)),
    },
  });
  const { flipRate: flips } = await estimateMetrics(table, [flipRate], options);
  const shifts = counted.flatMap(({ before, after }) =>
    before.probability === null || after.probability === null ? [] : [after.probability - before.probability],
  );
  return {
    id,
    title,
    kind,
    counted: kind === 'attack' ? 'answers of "no match"' : 'all answers',
    records: clusters.size,
    failed,
    flips: flips satisfies Estimate,
    toMatch: counted.filter(({ before, after }) => !before.match && after.match).length,
    toNoMatch: counted.filter(({ before, after }) => before.match && !after.match).length,
    meanProbabilityChange:
      shifts.length === 0 ? null : shifts.reduce((sum, shift) => sum + shift, 0) / shifts.length,
  };
}
