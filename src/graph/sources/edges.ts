import { describeValue, InputError } from '../../core/errors.ts';
import { readCsv } from '../../io/csv.ts';
import type { Evidence } from './evidence.ts';

/**
 * A CSV of edges: `occupation`, `skill`, and optionally `count`, how often the occupation needs the skill, relative to the
 * largest count of the occupation. Each edge is taken as it stands: someone chose it.
 * @throws InputError at the first row that can't be used.
 */
export async function readEdges(path: string): Promise<Evidence> {
  const skillsOf = new Map<string, Map<string, number>>();
  for await (const row of readCsv(path)) {
    if (row.error) throw row.error;
    const { occupation, skill, count: written } = row.value as Record<string, string | undefined>;
    if (occupation === undefined || skill === undefined) {
      throw new InputError({
        file: path,
        line: 1,
        expected: 'the columns occupation, skill and optionally count',
        got: Object.keys(row.value as object).join(', '),
      });
    }
    const count = written === undefined || written.trim() === '' ? 1 : Number(written);
    if (!Number.isInteger(count) || count < 1) {
      throw new InputError({
        file: path,
        line: row.line,
        column: 'count',
        expected: 'a whole number of at least 1',
        got: describeValue(written),
      });
    }
    if (occupation.trim() === '' || skill.trim() === '') {
      throw new InputError({
        file: path,
        line: row.line,
        expected: 'an occupation and a skill',
        got: 'an empty cell',
      });
    }
    const counts = skillsOf.get(occupation.trim()) ?? new Map<string, number>();
    skillsOf.set(occupation.trim(), counts.set(skill.trim(), (counts.get(skill.trim()) ?? 0) + count));
  }
  const observations = [...skillsOf].map(([title, counts]) => {
    const most = Math.max(...counts.values());
    return {
      kind: 'asserted' as const,
      title,
      skills: [...counts].map(([name, count]) => ({ name, share: count / most })),
      count: 1,
    };
  });
  return { source: 'edges', observations };
}
