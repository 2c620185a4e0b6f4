import { UsageError } from '../core/errors.ts';
import { type Finding, finding } from '../data/checks/check.ts';
import { checkTable } from '../data/checks/checkTable.ts';
import { type CheckThresholds, checkThresholdsSchema } from '../data/checks/thresholds.ts';
import type { FormatId } from '../data/formats/recordFormat.ts';
import type { DataProgress } from './dataProgress.ts';
import { createInvalidRows, type InvalidRows } from './invalidRows.ts';
import { openNamedDataset } from './namedDataset.ts';

export interface CheckDataOptions {
  /** A data file or a dataset folder. */
  readonly data: string;
  readonly format?: FormatId;
  readonly skipInvalid?: boolean;
  readonly thresholds?: Partial<CheckThresholds>;
  readonly onProgress?: DataProgress;
  readonly signal?: AbortSignal;
}

export interface CheckDataResult {
  readonly name: string;
  readonly path: string;
  readonly format: FormatId;
  readonly digest: string;
  /** Valid records. */
  readonly records: number;
  readonly thresholds: CheckThresholds;
  readonly findings: readonly Finding[];
  readonly status: 'clean' | 'findings';
  readonly notes: readonly string[];
}

/**
 * Looks for duplicates, near-duplicates, label noise and leakage between splits; with a manifest, whether the files
 * are what it says. Invalid rows that are passed over are a finding too.
 * @throws InputError when the data can't be read, at the first invalid row (unless `skipInvalid`), and where a file
 * differs from its manifest; UsageError on a threshold out of range.
 */
export async function checkData(options: CheckDataOptions): Promise<CheckDataResult> {
  const thresholds = checkedThresholds(options.thresholds ?? {});
  const dataset = await openNamedDataset(options.data, { format: options.format });
  await dataset.verify();
  const checks = checkTable.map((create) => create(thresholds));
  const invalid = createInvalidRows();
  let records = 0;
  let withSplit = 0;
  const { skipInvalid, signal } = options;
  for await (const located of dataset.located({ skipInvalid, signal, onInvalid: invalid.add })) {
    for (const check of checks) check.add(located);
    if (located.record.split) withSplit++;
    records++;
    options.onProgress?.({ records });
  }
  const findings = [
    ...(skipInvalid ? [invalidFinding(invalid.summary(), records)] : []),
    ...checks.flatMap((check) => check.finish()),
  ];
  return {
    name: dataset.name,
    path: dataset.path,
    format: dataset.format,
    digest: await dataset.digest(),
    records,
    thresholds,
    findings,
    status: findings.some(({ exceeded }) => exceeded) ? 'findings' : 'clean',
    notes: withSplit === 0 ? ['no record has a split: leakage between splits was not looked for'] : [],
  };
}

function checkedThresholds(given: Partial<CheckThresholds>): CheckThresholds {
  const parsed = checkThresholdsSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new UsageError(
    `threshold ${issue.path.join('.')}: ${issue.message}`.replace('threshold :', 'thresholds:'),
    {
      advice: `thresholds are ${Object.keys(checkThresholdsSchema.shape).join(', ')}: shares from 0 to 1`,
    },
  );
}

function invalidFinding({ count, first }: InvalidRows, records: number): Finding {
  return finding({
    id: 'invalid-rows',
    title: 'rows that were passed over because they are invalid',
    count,
    of: count + records,
    threshold: 0,
    examples: first.map(({ file, line, recordId, expected, got }) => ({
      ids: recordId === undefined ? [] : [recordId],
      places: [`${file}:${line}`],
      note: `expected ${expected}, got ${got}`,
    })),
  });
}
