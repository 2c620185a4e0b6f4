import type { Observation } from '../../core/task.ts';

/** Two sets of things that are named, with the second in the place of the right ones. */
export function sharedThings(own: ReadonlySet<string>, other: ReadonlySet<string>): Observation {
  const shared = [...own].filter((thing) => other.has(thing)).length;
  return {
    same: Number(shared === own.size && shared === other.size),
    named: own.size,
    right: shared,
    wanted: other.size,
    found: shared,
  };
}

export function nothingObserved(columns: readonly string[]): Observation {
  return Object.fromEntries(columns.map((name) => [name, null]));
}
