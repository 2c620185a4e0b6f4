import type { LocatedRecord } from '../readRecords.ts';

/** Some records that a finding is about. */
export interface FindingExample {
  readonly ids: readonly string[];
  /** `file:line` of each. */
  readonly places: readonly string[];
  readonly note?: string;
}

/** What a check found: `count` of `of` things, their share, and whether that is more than is tolerated. */
export interface Finding {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly of: number;
  /** count / of; null where there is nothing to count in. */
  readonly share: number | null;
  /** The largest share that is no finding; null: told, not judged. */
  readonly threshold: number | null;
  readonly exceeded: boolean;
  /** The first few. */
  readonly examples: readonly FindingExample[];
  /** Why there is nothing to count, or how it was counted. */
  readonly note?: string;
}

/** Looks at every record once, then says what it found. */
export interface Check {
  add(located: LocatedRecord): void;
  finish(): Finding[];
}

const maximumExamples = 5;

/** Where a record stands, for examples. */
export interface RecordPlace {
  readonly id: string;
  readonly place: string;
}

export function placeOf({ record, file, line }: LocatedRecord): RecordPlace {
  return { id: record.id, place: `${file}:${line}` };
}

export function exampleOf(places: readonly RecordPlace[], note?: string): FindingExample {
  return {
    ids: places.map(({ id }) => id),
    places: places.map(({ place }) => place),
    ...(note === undefined ? {} : { note }),
  };
}

/** A finding with its share and judgement worked out. */
export function finding(facts: {
  id: string;
  title: string;
  count: number;
  of: number;
  threshold: number | null;
  examples: readonly FindingExample[];
  note?: string;
}): Finding {
  const share = facts.of === 0 ? null : facts.count / facts.of;
  return {
    ...facts,
    share,
    exceeded: share !== null && facts.threshold !== null && share > facts.threshold,
    examples: facts.examples.slice(0, maximumExamples),
  };
}
