import type { BaselineEntry } from '../../core/baseline.ts';
import type { MeasuredTask } from './measureStudent.ts';

/** What a baseline keeps of a measured task. @param subject the student as the suite names it */
export function baselineEntry(subject: string, measured: MeasuredTask): BaselineEntry {
  const { task, metric, config, examples, speed } = measured;
  const { name, digest, split } = config.dataset;
  const clusters = new Map<string, number>();
  for (const { cluster } of examples) if (!clusters.has(cluster)) clusters.set(cluster, clusters.size);
  return {
    subject,
    student: { id: config.student.id, digest: config.student.digest },
    task: { id: task.id, version: task.version, promptVersion: task.promptVersion },
    dataset: { name, digest, split },
    lexicon: lexiconOf(measured),
    limit: config.limit,
    metric: metric.id,
    speed: speed && { kernel: speed.kernel, examples: speed.examples, ratios: [...speed.ratios] },
    examples: examples.map(({ id }) => id),
    clusters: examples.map(({ cluster }) => clusters.get(cluster) ?? 0),
    digests: examples.map(({ digest: content }) => content),
    observations: Object.fromEntries(
      metric.columns.map((column) => [
        column,
        examples.map(({ observation }) => observation[column] ?? null),
      ]),
    ),
  };
}

/** Of a metric that no spelling can change, the spellings do not matter. */
function lexiconOf({ metric, config }: MeasuredTask): string | null {
  return metric.readsLexicon ? (config.lexicon?.digest ?? null) : null;
}

/** What of the two does not belong together, each in words; none: they can be compared. */
export function mismatches(entry: BaselineEntry, subject: string, measured: MeasuredTask): string[] {
  const now = baselineEntry(subject, measured);
  const short = (digest: string | null) => (digest === null ? 'none' : `${digest.slice(0, 12)}…`);
  const aspects: readonly [what: string, of: (one: BaselineEntry) => string][] = [
    ['dataset', ({ dataset }) => `sha256 ${short(dataset.digest)}`],
    ['split', ({ dataset }) => dataset.split ?? 'all'],
    ['limit', ({ limit }) => limit ?? 'none'],
    ['task version', ({ task }) => task.version],
    ['prompt version', ({ task }) => task.promptVersion],
    ['metric', ({ metric }) => metric],
    ['spellings of skills (--graph)', ({ lexicon }) => short(lexicon)],
  ];
  return aspects.flatMap(([what, of]) =>
    of(entry) === of(now) ? [] : [`${what}: ${of(entry)} in the baseline, ${of(now)} now`],
  );
}
