import type { Example } from '../../core/example.ts';

/** Examples of the same record, in their order, at most `limit` together. */
export function recordsOf(examples: readonly Example[], limit: number): Example[][] {
  const open = new Map<string, Example[]>();
  const groups: Example[][] = [];
  for (const example of examples) {
    const group = open.get(example.clusterId);
    if (group && group.length < limit) group.push(example);
    else {
      const next = [example];
      open.set(example.clusterId, next);
      groups.push(next);
    }
  }
  return groups;
}
