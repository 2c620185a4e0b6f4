/**
 * How often the quality gate of `distill bench` says what, by its own decision function: `npx tsx scripts/simulate-gate.ts`.
 * Two versions of a student part on 8 % of the examples, in clusters; accuracy is equal, or falls by 1 to 5 points as net
 * flips inside these 8 %. Markdown on standard output.
 *
 *   --runs <n>        simulated CI runs of each (default 500)
 *   --resamples <n>   of bootstrap and permutations (default 2000; `bench` itself takes up to 10,000)
 */
import { parseArgs } from 'node:util';
import { ciLevel, ciMargin, simulateGate } from '../test/evaluate/gateSimulation.ts';

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '500' },
    resamples: { type: 'string', default: '2000' },
  },
});
const [runs, resamples] = [Number(options.runs), Number(options.resamples)];
const sizes = [
  { name: 'RJDB-like', records: 700, examplesPerRecord: 2 },
  { name: 'sample-like', records: 98, examplesPerRecord: 3 },
];
const percent = (count: number) => `${((100 * count) / runs).toFixed(1)} %`;

console.log(
  `${runs} simulated CI runs a row; churn 8 %, level ${ciLevel}, margin ${ciMargin}, accuracy .85, correlation of flips within a record .2\n`,
);
console.log('| examples (records) | drop | fail | inconclusive | pass |\n| --- | --- | --- | --- | --- |');
for (const { records, examplesPerRecord } of sizes) {
  for (const points of [0, 1, 2, 3, 4, 5]) {
    const counts = await simulateGate({
      records,
      examplesPerRecord,
      accuracy: 0.85,
      churn: 0.08,
      drop: points / 100,
      cluster: 0.2,
      runs,
      seed: 17,
      resamples,
    });
    const cells = [counts.fail, counts.inconclusive, counts.pass].map(percent);
    console.log(
      `| ${(records * examplesPerRecord).toLocaleString('en-US')} (${records}) | ${points} points | ${cells.join(' | ')} |`,
    );
  }
}
