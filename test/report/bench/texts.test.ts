import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { benchmarkArrays } from '../../../src/report/bench/benchmarkArrays.ts';
import { benchMarkdown } from '../../../src/report/bench/markdown.ts';
import { benchTerminal } from '../../../src/report/bench/terminal.ts';
import { gate, report, task } from './report.ts';

describe('Markdown', () => {
  test('what did not pass stands first', () => {
    const text = benchMarkdown(
      report([task({ gates: [gate({ name: 'good' }), gate({ name: 'bad', status: 'fail' })] })], {
        status: 'fail',
      }),
    );
    expect(text).toMatch(/^## distill bench: failed\n/);
    expect(text).toContain('2 gates: 1 pass, 1 fail');
    expect(text.indexOf('❌ fail')).toBeLessThan(text.indexOf('✅ pass'));
  });

  test('a table stays a table, whatever names hold', () => {
    const text = benchMarkdown(
      report([task({ student: 'recorded:a|b\n<img src=x>', gates: [gate({ message: '| x `y` |' })] })]),
    );
    const rows = text.split('\n').filter((line) => line.startsWith('| ✅'));
    expect(rows).toHaveLength(1);
    expect(rows[0].match(/(?<!\\)\|/g)).toHaveLength(7);
    expect(text).not.toContain('<img');
  });

  test('too long: it ends below the limit and says how much is left out', () => {
    const gates = Array.from({ length: 500 }, (_, index) => gate({ name: `gate ${index} é` }));
    const whole = benchMarkdown(report([task({ gates })]));
    const limit = 5000;
    const text = benchMarkdown(report([task({ gates })]), limit);
    expect(Buffer.byteLength(whole)).toBeGreaterThan(limit);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit);
    const shown = text.match(/^\| ✅/gm)?.length ?? 0;
    expect(shown).toBeGreaterThan(10);
    expect(text).toContain(`${500 - shown} gates and the scores are left out here`);
    expect(benchMarkdown(report([task({ gates })]), Buffer.byteLength(whole))).toBe(whole);
  });
});

test('arrays of github-action-benchmark: by direction, without values that do not exist', () => {
  const { customBiggerIsBetter, customSmallerIsBetter } = benchmarkArrays(report([task()]));
  expect(customBiggerIsBetter).toEqual([
    {
      name: 'matching · matching · lexical:tfidf · accuracy',
      unit: 'score',
      value: 0.8265,
      range: '± 0.0390',
      extra: 'sample, test; 294 examples of 98 records',
    },
  ]);
  expect(
    customSmallerIsBetter.map(({ name, value, unit }) => [name.split(' · ').at(-1), value, unit]),
  ).toEqual([
    ['brier', 0.12, 'score'],
    ['time in calibration kernels', 3.4, 'kernels'],
  ]);
});

test.each([40, 100])('on a terminal of %d columns every line fits, and failures are loud', (width) => {
  const text = benchTerminal(
    report([task({ gates: [gate({ status: 'fail', advice: 'find the change that lost it' })] })]),
    width,
  );
  expect(Math.max(...text.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
  expect(text).toMatch(/^ {2}FAIL {9}accuracy/m);
  expect(text.replace(/\s+/g, ' ')).toContain('→ find the change that lost it');
  expect(text).toMatch(/bench {2}1 gate: 1 fail$/);
});
