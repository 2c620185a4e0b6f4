import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { testWithShared } from '../sharedData.ts';
import { type Coverage, coverageDatasets, measureCoverage, readTriples } from './coverage.ts';

const golden: Record<string, Coverage> = JSON.parse(
  readFileSync(new URL('../golden/documents-coverage.json', import.meta.url), 'utf8'),
);
const tolerance = 0.002;

function expectNoLess(name: keyof typeof coverageDatasets): void {
  const coverage = measureCoverage(readTriples(coverageDatasets[name]));
  expect(Object.keys(coverage).sort()).toEqual(Object.keys(golden[name]).sort());
  const fallen = Object.entries(golden[name])
    .filter(([measure, { share }]) => coverage[measure].share < share - tolerance)
    .map(([measure, { share }]) => `${measure}: ${share} → ${coverage[measure].share}`);
  expect(fallen).toEqual([]);
}

test('what is found in the sample is no less than recorded', () => expectNoLess('sample'));

testWithShared(['rjdb/dev700.jsonl'], 'what is found in RJDB dev700 is no less than recorded', () =>
  expectNoLess('rjdbDev700'),
);
