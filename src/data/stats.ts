import type { DatasetRecord, RecordKind } from '../core/record.ts';
import { quantile } from '../stats/quantile.ts';
import type { SplitCounts } from './manifest.ts';
import { textsOf } from './recordTexts.ts';

/** How a count is spread over records or groups. */
interface Distribution {
  readonly n: number;
  readonly min: number;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
  readonly total: number;
}

type Counts = Readonly<Record<string, number>>;

export interface DatasetStats {
  readonly records: number;
  readonly kinds: Readonly<Record<RecordKind, number>>;
  readonly splits: SplitCounts;
  readonly groups: {
    readonly count: number;
    readonly records: Distribution | null;
    /** The largest first, at most ten. */
    readonly largest: readonly { readonly groupId: string; readonly records: number }[];
  };
  /** In words (runs of anything but white space), by text: posting, main, unmatched, … and `posting + main`. */
  readonly lengths: Readonly<Record<string, Distribution>>;
  /** Skills of a triple's context, and those removed from the unmatched résumé. */
  readonly skills: Distribution | null;
  readonly removedSkills: Distribution | null;
  /** Triples by what happened to the experience. */
  readonly experience: Counts;
  /** Pairs by label. */
  readonly labels: Counts;
  /** Records by style, by aspect of style: wording, posting, resume. */
  readonly styles: Readonly<Record<string, Counts>>;
}

/** Counts records one by one; memory grows by a few numbers a record. */
export function createStatsCollector(): { add(record: DatasetRecord): void; finish(): DatasetStats } {
  let records = 0;
  const kinds: Record<RecordKind, number> = { triple: 0, pair: 0, taggedSentence: 0 };
  const splits: SplitCounts = { train: 0, validation: 0, test: 0, none: 0 };
  const groups = new Map<string, number>();
  const lengths = new Map<string, number[]>();
  const skills: number[] = [];
  const removed: number[] = [];
  const experience = new Map<string, number>();
  const labels = new Map<string, number>();
  const styles = new Map<string, Map<string, number>>();

  const addLengths = (record: DatasetRecord) => {
    const { posting, main, variants } = textsOf(record);
    const mainWords = countWords(main);
    append(lengths, record.kind === 'taggedSentence' ? 'sentence' : 'main', mainWords);
    for (const [name, text] of Object.entries(variants)) append(lengths, name, countWords(text));
    if (posting === undefined) return;
    const postingWords = countWords(posting);
    append(lengths, 'posting', postingWords);
    append(lengths, 'posting + main', postingWords + mainWords);
  };

  return {
    add(record) {
      records++;
      kinds[record.kind]++;
      splits[record.split ?? 'none']++;
      increment(groups, record.groupId);
      addLengths(record);
      if (record.kind === 'pair') increment(labels, record.label ? 'match' : 'no match');
      if (record.kind !== 'triple') return;
      skills.push(record.context.skills.length);
      removed.push(record.filtered.skills.length);
      increment(experience, record.filtered.experience.kind);
      for (const [aspect, style] of Object.entries(record.style ?? {})) {
        const counts = styles.get(aspect) ?? new Map<string, number>();
        styles.set(aspect, counts);
        increment(counts, style);
      }
    },
    finish: () => ({
      records,
      kinds,
      splits,
      groups: {
        count: groups.size,
        records: distributionOf([...groups.values()]),
        largest: byCount(groups)
          .slice(0, 10)
          .map(([groupId, count]) => ({ groupId, records: count })),
      },
      lengths: Object.fromEntries(
        [...lengths].flatMap(([name, values]) => {
          const distribution = distributionOf(values);
          return distribution ? [[name, distribution]] : [];
        }),
      ),
      skills: distributionOf(skills),
      removedSkills: distributionOf(removed),
      experience: Object.fromEntries(byCount(experience)),
      labels: Object.fromEntries(byCount(labels)),
      styles: Object.fromEntries(
        [...styles].map(([aspect, counts]) => [aspect, Object.fromEntries(byCount(counts))]),
      ),
    }),
  };
}

function distributionOf(values: readonly number[]): Distribution | null {
  if (values.length === 0) return null;
  const ascending = Float64Array.from(values).sort();
  return {
    n: values.length,
    min: ascending[0],
    p50: quantile(ascending, 0.5),
    p95: quantile(ascending, 0.95),
    max: ascending[ascending.length - 1],
    total: ascending.reduce((sum, value) => sum + value, 0),
  };
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

function increment(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function append(lists: Map<string, number[]>, key: string, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Most frequent first, ties by name. */
function byCount(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
