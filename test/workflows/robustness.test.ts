import { expect, test } from 'vitest';
import { robustnessSchema } from '../../src/core/robustness.ts';
import { robustnessMarkdown, robustnessReport } from '../../src/report/robustness.ts';
import { measureRobustness } from '../../src/workflows/robustness.ts';

test('a student of word overlap keeps its answers in another order and falls for pasted keywords', async () => {
  const measured = await measureRobustness({ student: 'lexical:overlap', limit: '3' });
  expect(robustnessSchema.parse(measured)).toEqual(measured);
  const [{ rows, examples }] = measured.predictors;
  expect(examples).toBe(9);
  const row = (id: string) => rows.find((one) => one.id === id);
  expect(row('reordered-sections')?.flips.estimate).toBe(0);
  expect(row('layout')?.flips.n).toBe(9);
  const stuffed = row('keyword-stuffing');
  expect(stuffed?.flips.estimate).toBeGreaterThan(0.5);
  expect(stuffed?.toNoMatch).toBe(0);
  expect(await measureRobustness({ student: 'lexical:overlap', limit: '3' })).toEqual(measured);
  expect(robustnessReport(measured, 100)).toContain('pasted as keywords');
  expect(
    Math.max(
      ...robustnessReport(measured, 40)
        .split('\n')
        .map((line) => line.length),
    ),
  ).toBeLessThanOrEqual(50);
  expect(robustnessMarkdown(measured).split('\n')).toHaveLength(9);
});

test('recorded answers are refused, with what to do', async () => {
  await expect(measureRobustness({ student: 'recorded:answers.jsonl' })).rejects.toThrow(
    /recorded answers say nothing about changed résumés/,
  );
});
