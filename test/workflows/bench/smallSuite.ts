import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchReport } from '../../../src/core/benchReport.ts';
import { digestTexts } from '../../../src/core/hash.ts';
import { type BenchOptions, bench } from '../../../src/workflows/bench/bench.ts';
import { temporaryFolder } from '../../io/temporaryFolder.ts';

const count = 120;

const pairs = Array.from({ length: count }, (_, index) => ({
  posting: `Requirements - skill ${index}`,
  resume: `Skills - ${index % 2 === 0 ? 'skill' : 'other'} ${index}`,
  match: index % 2 === 0,
}));

export interface SmallSuite {
  readonly folder: string;
  readonly suite: string;
  /** Writes the student's answers; the given ones are wrong. */
  answer(isWrong: (index: number) => boolean, isSilent?: (index: number) => boolean): void;
  /** Writes the pairs, the last one changed by `remark`. */
  writePairs(remark?: string): void;
  /** `distill bench` with this suite, baselines and output in its folder. */
  run(options?: BenchOptions): Promise<BenchReport>;
}

export const gatesOf = ({ tasks }: BenchReport) => tasks.flatMap(({ gates }) => gates);

/** 120 pairs with a posting each, and a student whose answers are recorded: no model, no calibration. */
export function smallSuite(settings = ''): SmallSuite {
  const folder = temporaryFolder();
  const path = (name: string) => join(folder, name);
  const suite = path('eval/suites/small.yaml');
  mkdirSync(path('eval/suites'), { recursive: true });
  writeFileSync(
    suite,
    `task: matching\nstudent: recorded:${path('answers.jsonl')}\ndata: ${path('pairs.csv')}\n${settings}`,
  );
  const answer: SmallSuite['answer'] = (isWrong, isSilent = () => false) => {
    const rows = pairs.map(({ posting, resume, match }, index) => ({
      task: 'matching',
      exampleId: `pair ${index}`,
      inputDigest: digestTexts(posting, resume),
      ...(isSilent(index)
        ? { output: null, error: { kind: 'unparsable', message: 'no answer' } }
        : { output: { match: isWrong(index) ? !match : match } }),
      durationMs: null,
    }));
    writeFileSync(path('answers.jsonl'), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  };
  const writePairs = (remark = '') => {
    const rows = pairs.map(
      ({ posting, resume, match }, index) =>
        `"${posting}","${resume}${index === count - 1 ? remark : ''}",${match ? 'yes' : 'no'}`,
    );
    writeFileSync(path('pairs.csv'), `posting,resume,label\n${rows.join('\n')}\n`);
  };
  writePairs();
  answer((index) => index % 10 === 0);
  const run = (options: BenchOptions = {}) =>
    bench({ suites: [suite], baselines: path('baselines'), output: path('out'), ...options });
  return { folder, suite, answer, writePairs, run };
}
