/**
 * A training step of BERT-mini (4 layers, 256 wide, 4 heads, 32 texts of 128 tokens, classification, AdamW) in our trainer
 * and in PyTorch with the same weights and batch, in turns: `npm run bench:train`. Markdown on standard output.
 *
 *   --rounds <n>       steps of each (default 7)
 *   --no-scaling       without the table over lengths and widths
 *   --no-memory        without the memory of a 30-million-weight encoder
 *   --output <file>    all figures as JSON
 *
 * PyTorch is measured where `python3` can import torch (Debian: python3-torch), with the machine's `OPENBLAS_…` variables,
 * without any, and with OpenBLAS's number of threads set to each count: PyTorch's own threads are another pool. The fastest step counts, since other load only ever adds.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { type Measurement, measure } from './benchTrain/measure.ts';
import { memoryOfStep } from './benchTrain/memory.ts';
import { bertMini } from './benchTrain/problem.ts';
import { findPyTorch } from './benchTrain/pytorch.ts';
import { ratios, scalingTable, stepTable } from './benchTrain/tables.ts';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    'no-scaling': { type: 'boolean', default: false },
    'no-memory': { type: 'boolean', default: false },
    output: { type: 'string' },
  },
});
const rounds = Number(options.rounds);
const python = findPyTorch();
const threads = [1, 2].filter((count) => count <= cpus().length);
const set = Object.fromEntries(
  Object.entries(process.env).flatMap(([name, value]) =>
    name.startsWith('OPENBLAS_') && value !== undefined ? [[name, value]] : [],
  ),
);
const blasSettings = [
  {},
  ...threads.map((count) => ({ OPENBLAS_NUM_THREADS: `${count}` })),
  ...(Object.keys(set).length > 0 ? [set] : []),
];
const problem = bertMini();

const main = await measure(problem, { threads, rounds, python, blasSettings });
console.log(
  `## ${problem.name} tokens, ${main.gigaflop.every.toFixed(0)} GFLOP a step (${main.gigaflop.first.toFixed(0)} without what no loss reads), ${cpus()[0]?.model}\n`,
);
console.log(`${stepTable(main)}\n`);
for (const line of ratios(main)) console.log(line);
console.log(
  `Peak (the step's products alone, onnxruntime): ${main.peak
    .map(({ threads: count, gigaflopPerSecond }) => `${gigaflopPerSecond.toFixed(0)} GFLOP/s at ${count}`)
    .join(', ')} threads.`,
);
if (main.lossDifference !== null)
  console.log(
    `Losses of the first steps differ from PyTorch's by at most ${main.lossDifference.toExponential(1)}.`,
  );

const scaling: Measurement[] = [];
if (!options['no-scaling']) {
  const problems = [
    ...[32, 64, 256, 512].map((length) => bertMini({ length, rows: 4096 / length })),
    ...[128, 384, 512].map((width) => bertMini({ width })),
  ];
  for (const one of problems)
    scaling.push(
      await measure(one, {
        threads,
        rounds: Math.min(rounds, 3),
        python,
        blasSettings,
      }),
    );
  console.log(`\n${scalingTable(scaling)}`);
}

const memory = options['no-memory'] ? null : memoryOfStep();
if (memory !== null)
  console.log(
    `\nMemory of a step of ${memory.encoder} (${(memory.weights / 1e6).toFixed(1)} million weights): ` +
      `${memory.peakMegabytes} MB at most, the whole process.`,
  );
if (options.output) writeFileSync(options.output, `${JSON.stringify({ main, scaling, memory }, null, 1)}\n`);
