import { createRandom } from '../../src/core/random.ts';
import { decideQuality, type QualityDecision } from '../../src/evaluate/qualityGate.ts';
import { metricsById } from '../../src/metrics/metricsById.ts';
import { createScoreTable } from '../../src/metrics/scoreTable.ts';

/** A student before and after a change, and how often CI is asked about it. */
export interface GateScenario {
  readonly records: number;
  readonly examplesPerRecord: number;
  /** Accuracy of the student before. */
  readonly accuracy: number;
  /** Share of examples whose score the change turns round. */
  readonly churn: number;
  /** By which accuracy falls: net flips inside the churn. */
  readonly drop: number;
  /** Chance that an example of a record shares the fate of the record's first: flips come in clusters. */
  readonly cluster: number;
  readonly runs: number;
  readonly seed: number;
  readonly resamples: number;
}

export const ciLevel = 0.05;
export const ciMargin = 0.02;

/** How often the gate of `distill bench` said what. Its own function decides. */
export async function simulateGate(
  scenario: GateScenario,
): Promise<Readonly<Record<QualityDecision['status'], number>>> {
  const counts = { pass: 0, fail: 0, inconclusive: 0 };
  const random = createRandom(scenario.seed, 'gate');
  for (let run = 0; run < scenario.runs; run++) {
    const [candidate, baseline] = drawStudents(scenario, random.fork(`run ${run}`));
    const [{ status }] = await decideQuality(
      [{ metric: metricsById.accuracy, candidate, baseline, margin: ciMargin }],
      { level: ciLevel, seed: run, resamples: scenario.resamples },
    );
    counts[status] += 1;
  }
  return counts;
}

/**
 * What happens to an example: right before and wrong now with chance (churn + drop) / 2, the other way round with
 * (churn − drop) / 2, else nothing. With chance √(cluster) it is what happens to its record, so that the expected shares
 * stay exact.
 */
function drawStudents(scenario: GateScenario, random: ReturnType<typeof createRandom>) {
  const { records, examplesPerRecord, accuracy, churn, drop, cluster } = scenario;
  const lost = (churn + drop) / 2;
  const bothRight = accuracy - lost;
  const fate = (): readonly [before: number, now: number] => {
    const draw = random.next();
    if (draw < lost) return [1, 0];
    if (draw < churn) return [0, 1];
    return draw < churn + bothRight ? [1, 1] : [0, 0];
  };
  const length = records * examplesPerRecord;
  const clusterOf = Int32Array.from({ length }, (_, row) => Math.floor(row / examplesPerRecord));
  const label = new Float64Array(length).fill(1);
  const before = new Float64Array(length);
  const now = new Float64Array(length);
  for (let record = 0; record < records; record++) {
    const common = fate();
    for (let example = 0; example < examplesPerRecord; example++) {
      const row = record * examplesPerRecord + example;
      [before[row], now[row]] = random.next() < Math.sqrt(cluster) ? common : fate();
    }
  }
  return [now, before].map((decision) =>
    createScoreTable({ clusterOf, clusterCount: records, columns: { label, decision } }),
  );
}
