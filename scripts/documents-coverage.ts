/**
 * Measures what `src/documents` finds in whole data sets, against the contexts that the documents were written
 * from, and writes counts and shares (no document text) to test/golden/documents-coverage.json.
 *
 *   npx tsx scripts/documents-coverage.ts [--misses <measure>]
 *
 * `--misses` prints what one measure does not find, for error analysis, and writes nothing.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { coverageDatasets, measureCoverage, readTriples } from '../test/documents/coverage.ts';

const wanted =
  process.argv.indexOf('--misses') < 0 ? null : process.argv[process.argv.indexOf('--misses') + 1];
const goldenFile = new URL('../test/golden/documents-coverage.json', import.meta.url);
/** What was recorded of a data set that is not there stays. */
const golden: Record<string, unknown> = JSON.parse(readFileSync(goldenFile, 'utf8'));
for (const [name, path] of Object.entries(coverageDatasets)) {
  if (!existsSync(path)) {
    console.error(`${name}: ${path} is not there, left out`);
    continue;
  }
  const triples = readTriples(path);
  const started = performance.now();
  // The test split is counted, never looked at.
  const coverage = measureCoverage(triples, (measure, split, detail) => {
    if (measure === wanted && split !== 'test') console.log(`${name} ${detail}`);
  });
  const seconds = (performance.now() - started) / 1000;
  golden[name] = coverage;
  if (wanted === null) {
    console.log(name, `${seconds.toFixed(2)} s`);
    console.table(coverage);
  }
}
if (wanted === null) {
  writeFileSync(goldenFile, `${JSON.stringify(golden, null, 2)}\n`);
}
