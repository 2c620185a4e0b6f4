import { expect, test } from 'vitest';
import { ciLevel, type GateScenario, simulateGate } from './gateSimulation.ts';

/** 1,400 examples of 700 records; a change turns the scores of 8 % of them round, in clusters. */
const scenario: Omit<GateScenario, 'drop' | 'runs'> = {
  records: 700,
  examplesPerRecord: 2,
  accuracy: 0.85,
  churn: 0.08,
  cluster: 0.2,
  seed: 5,
  resamples: 499,
};

test('two versions of equal accuracy: false alarms at or below nominal, within two standard errors', async () => {
  const runs = 300;
  const { fail, pass } = await simulateGate({ ...scenario, drop: 0, runs });
  console.info(`symmetric churn: ${fail} of ${runs} runs fail, ${pass} pass`);
  expect(fail / runs).toBeLessThanOrEqual(ciLevel + 2 * Math.sqrt((ciLevel * (1 - ciLevel)) / runs));
  // A gate that is shut or open for everybody would pass the rest of the test.
  expect(pass / runs).toBeGreaterThan(0.5);
});

test('a drop of three points planted inside the churn fails in nine of ten runs or more', async () => {
  const runs = 100;
  const { fail, pass } = await simulateGate({ ...scenario, drop: 0.03, runs });
  console.info(`drop of 3 points: ${fail} of ${runs} runs fail, ${pass} pass`);
  expect(fail / runs).toBeGreaterThanOrEqual(0.9);
  expect(pass / runs).toBeLessThanOrEqual(ciLevel);
});
