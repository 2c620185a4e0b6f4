import type { MatcherPipeline } from './matcherPipeline.ts';
import type { MemoryOfRun } from './memory.ts';
import type { PipelineComparison } from './pipelines.ts';
import type { StatisticsTime } from './statistics.ts';
import type { Timing } from './takeTurns.ts';
import type { Throughput } from './throughput.ts';

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}

const whole = (value: number) => Math.round(value).toLocaleString('en-US');
const ratio = ({ ratio: median, ratioQuartiles: [low, high] }: Timing) =>
  `${median.toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}]`;

/** Ratios are to the first of each predictor. */
export function throughputTable(results: readonly Throughput[]): string {
  return table(
    ['predictor', 'what runs', 'examples a second', 'time, ratio'],
    results.flatMap(({ predictor, examples, timings }) =>
      timings.map((timing, index) => [
        index === 0 ? predictor : '',
        timing.name,
        whole((1000 * examples) / timing.medianMs),
        index === 0 ? '1' : ratio(timing),
      ]),
    ),
  );
}

/** Contenders with how many of the same things they do in a second, and their time in the first one's. */
function ratesTable(headings: readonly string[], count: number, timings: readonly Timing[]): string {
  return table(
    [...headings, 'time, ratio'],
    timings.map((timing, index) => [
      timing.name,
      whole((1000 * count) / timing.medianMs),
      index === 0 ? '1' : ratio(timing),
    ]),
  );
}

export function pipelineTable({ texts, largestDifference, timings }: PipelineComparison): string {
  return `${ratesTable(['embeds', 'texts a second'], texts, timings)}\n\nThe vectors differ by at most ${largestDifference.toExponential(0)}: of a text that is too long the library cuts off the closing token, too.`;
}

export function matcherPipelineTable({ pairs, strings, firstPassMs, timings }: MatcherPipeline): string {
  const first = whole((1000 * pairs) / firstPassMs);
  const told = `${whole(pairs)} pairs, ${whole(strings)} strings; ${first} pairs a second while its threads start and its code is compiled.`;
  return `${ratesTable(['matches', 'pairs a second'], pairs, timings)}\n\n${told}`;
}

export function statisticsTable(results: readonly StatisticsTime[]): string {
  return table(
    ['examples', 'resamples', 'all metrics with intervals', 'in plain sums', 'paired difference with test'],
    results.map(({ examples, resamples, estimateMs, compareMs, timesPlainSum }) => [
      whole(examples),
      whole(resamples),
      `${whole(estimateMs)} ms`,
      timesPlainSum.toFixed(1),
      `${whole(compareMs)} ms`,
    ]),
  );
}

export function memoryTable(results: readonly MemoryOfRun[]): string {
  return table(
    ['triples', 'file', 'peak memory', 'time'],
    results.map(({ records, fileMegabytes, peakMegabytes, seconds, exitCode }) => [
      whole(records),
      `${whole(fileMegabytes)} MB`,
      exitCode === 0
        ? peakMegabytes === null
          ? 'not told here'
          : `${whole(peakMegabytes)} MB`
        : `exit ${exitCode}`,
      `${whole(seconds)} s`,
    ]),
  );
}

export function startUpTable(timings: readonly Timing[]): string {
  return table(
    ['command', 'median', 'ratio'],
    timings.map((timing, index) => [
      timing.name,
      `${whole(timing.medianMs)} ms`,
      index === 0 ? '1' : ratio(timing),
    ]),
  );
}
