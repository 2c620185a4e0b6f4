import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Coverage, coverageDatasets, measureCoverage, readTriples } from './coverage.ts';

const golden: Record<string, Coverage> = JSON.parse(
  readFileSync(new URL('../golden/documents-coverage.json', import.meta.url), 'utf8'),
);
const TOLERANCE = 0.002;

for (const [name, url] of Object.entries(coverageDatasets)) {
  const absent = existsSync(url) ? '' : ' (skipped: the data set is not beside the checkout)';
  test.skipIf(absent !== '')(`what is found in ${name} is no less than recorded${absent}`, () => {
    const coverage = measureCoverage(readTriples(url));
    expect(Object.keys(coverage).sort()).toEqual(Object.keys(golden[name]).sort());
    const fallen = Object.entries(golden[name])
      .filter(([measure, { share }]) => coverage[measure].share < share - TOLERANCE)
      .map(([measure, { share }]) => `${measure}: ${share} → ${coverage[measure].share}`);
    expect(fallen).toEqual([]);
  });
}
