import { describeValue, InputError } from '../../core/errors.ts';
import type { SkillAlias } from '../../documents/lexicon.ts';
import { readCsv } from '../../io/csv.ts';

/**
 * Reads a table of spellings: `alias`, `canonical`, and optionally `exactCase` (`yes`: in running text the alias counts
 * in this very case only, because it is a plain word as well).
 * @throws InputError at the first row that can't be used.
 */
export async function readAliasTable(path: string): Promise<SkillAlias[]> {
  const aliases: SkillAlias[] = [];
  for await (const row of readCsv(path)) {
    if (row.error) throw row.error;
    const { alias, canonical, exactCase } = row.value as Record<string, string | undefined>;
    if (!alias?.trim() || !canonical?.trim()) {
      throw new InputError({
        file: path,
        line: row.line,
        expected: 'columns alias and canonical, both filled in',
        got: describeValue(row.value),
      });
    }
    aliases.push({
      alias: alias.trim(),
      canonical: canonical.trim(),
      ...(exactCase?.trim() === 'yes' && { exactCase: true }),
    });
  }
  return aliases;
}

/**
 * Reads a list of phrases that are no skills: the column `phrase`; others (a reason) are for people.
 * @throws InputError at the first row that can't be used.
 */
export async function readNotSkills(path: string): Promise<string[]> {
  const phrases: string[] = [];
  for await (const row of readCsv(path)) {
    if (row.error) throw row.error;
    const { phrase } = row.value as Record<string, string | undefined>;
    if (!phrase?.trim()) {
      throw new InputError({
        file: path,
        line: row.line,
        expected: 'a phrase',
        got: describeValue(row.value),
      });
    }
    phrases.push(phrase.trim());
  }
  return phrases;
}
