import { expect, test } from 'vitest';
import { type MeasuredPredictor, type OneOff, reportCost } from '../../src/evaluate/costReport.ts';

const nothing = { machineUsdPerHour: null, teacherUsdPerThousand: null, oneOffUsd: null };
const noUsage = {
  promptTokens: 0,
  completionTokens: 0,
  costUsd: 0,
  cached: 0,
  estimated: 0,
  paidAnswers: 0,
  unanswered: { requests: 0, maximumCostUsd: 0 },
};
const student: MeasuredPredictor = {
  id: 'onnx:models/student',
  modelBytes: 23_000_000,
  peakMemoryBytes: 400_000_000,
  latency: { p50Ms: 10, p95Ms: 20, examplesPerSecond: 100 },
  usage: noUsage,
};
const teacher: MeasuredPredictor = {
  id: 'openai:gpt-4o-2024-08-06',
  peakMemoryBytes: 400_000_000,
  latency: { p50Ms: 900, p95Ms: 2000, examplesPerSecond: 1 },
  usage: { ...noUsage, promptTokens: 1e6, completionTokens: 1e5, costUsd: 3, paidAnswers: 600 },
};
const unknown: OneOff = {
  labelling: { value: null, reason: 'the student does not say what it was trained on' },
  trainingHours: { value: null, reason: 'no log' },
};
const known: OneOff = { labelling: { value: 20 }, trainingHours: { value: 5 } };

test('prices and the volume that pays for the student, by hand', () => {
  // Student: 1.8 $/h at 100 examples a second: 1.8/360000 = 0.005 $ for 1,000. Teacher: 3 $ for 600 = 5 $ for 1,000.
  const report = reportCost(student, teacher, known, { ...nothing, machineUsdPerHour: 1.8 });
  expect(report.student.usdPerThousand.value).toBeCloseTo(0.005, 12);
  expect(report.teacher?.usdPerThousand.value).toBeCloseTo(5, 12);
  // 20 $ of labels and 5 hours at 1.8 $: 29 $, over 4.995 $ saved by 1,000: 5805.8….
  expect(report.oneOffUsd?.value).toBeCloseTo(29, 12);
  expect(report.breakEvenExamples?.value).toBe(5806);
  expect(report.student.modelBytes.value).toBe(23_000_000);
  expect(report.student.peakMemoryBytes.value).toBe(400_000_000);
  expect(report.teacher?.peakMemoryBytes).toMatchObject({
    value: null,
    reason: expect.stringMatching(/another machine/),
  });
});

test('what is not known is null with the reason, and no break-even is made of it', () => {
  const unpriced = reportCost(student, teacher, known, nothing);
  expect(unpriced.student.usdPerThousand).toMatchObject({
    value: null,
    reason: expect.stringMatching(/machine-price-per-hour/),
  });
  expect(unpriced.breakEvenExamples?.value).toBeNull();
  const unlabelled = reportCost(student, teacher, unknown, { ...nothing, machineUsdPerHour: 1 });
  expect(unlabelled.breakEvenExamples).toMatchObject({
    value: null,
    reason: expect.stringMatching(/what it was trained on/),
  });
  const recorded = { ...teacher, id: 'recorded:a.jsonl', usage: noUsage };
  const untold = reportCost(student, recorded, known, { ...nothing, machineUsdPerHour: 1 });
  expect(untold.teacher?.usdPerThousand).toMatchObject({
    value: null,
    reason: expect.stringMatching(/recording does not say/),
  });
  const given = { machineUsdPerHour: 1.8, teacherUsdPerThousand: 5, oneOffUsd: 29 };
  expect(reportCost(student, recorded, unknown, given).breakEvenExamples?.value).toBe(5806);
});

test('a student that is no cheaper never pays for itself; no teacher, no such question', () => {
  const dear = { machineUsdPerHour: 3600, teacherUsdPerThousand: 5, oneOffUsd: 1 };
  // 3600 $/h at 100 a second are 10 $ for 1,000.
  expect(reportCost(student, teacher, known, dear).breakEvenExamples).toMatchObject({
    value: null,
    reason: expect.stringMatching(/^never/),
  });
  const alone = reportCost(student, undefined, known, nothing);
  expect(alone.breakEvenExamples).toBeUndefined();
  const cached = { ...teacher, usage: { ...noUsage, cached: 5 } };
  expect(reportCost(student, cached, known, nothing).teacher?.usdPerThousand.reason).toMatch(/cache/);
});
