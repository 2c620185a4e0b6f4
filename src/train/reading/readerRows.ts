import { indexResume } from '../../documents/reading/resumeIndex.ts';
import { type TypedUnit, typedUnit } from '../../documents/reading/typedUnit.ts';
import { type LabelledTriple, wordLabel } from './labelledUnits.ts';
import { withoutSkill } from './withoutSkill.ts';

/** A sentence that an encoder learns from. */
export interface ReaderRow {
  readonly id: string;
  readonly typed: TypedUnit;
  readonly labels: readonly number[];
}

/**
 * Every sentence of a triple beside each of its résumés, equal ones once, without those whose label is doubtful; and,
 * of up to `deletions` skills that were never taken out, the sentence beside the matched résumé without that skill.
 */
export function readerRows(
  { record, posting, gold, resumes }: LabelledTriple,
  deletions: number,
): ReaderRow[] {
  const rows: ReaderRow[] = [];
  const seen = new Set<string>();
  const add = (id: string, typed: TypedUnit, labels: readonly number[]) => {
    const key = [typed.types.join(), typed.words.join(' '), typed.beside.words.join(' '), labels.join()].join(
      '|',
    );
    if (seen.has(key)) return;
    seen.add(key);
    rows.push({ id: `${record.id}/${id}`, typed, labels });
  };
  for (const { variant, units } of resumes)
    for (const { unit, typed, labels, doubtful } of units) {
      if (labels === null) continue;
      if (doubtful.size > 0 && !labels.includes(wordLabel.missing)) continue;
      add(`${variant}/${unit}`, typed, labels);
    }
  const [matched] = resumes;
  const everRemoved = new Set(resumes.flatMap(({ removed }) => removed));
  let made = 0;
  for (const { skill, at } of gold) {
    if (made >= deletions || at.length === 0 || everRemoved.has(skill)) continue;
    const resume = withoutSkill(record.resumeMatched, skill);
    if (resume === null) continue;
    made++;
    const index = indexResume(resume);
    for (const { unit, words } of at) {
      const { labels, typed: before } = matched.units[unit];
      const typed = typedUnit(posting.units[unit], index);
      if (labels === null || typed.codes.join() === before.codes.join()) continue;
      const missing = labels.map((label, word) => (words.includes(word) ? wordLabel.missing : label));
      add(`${skill}/${unit}`, typed, missing);
    }
  }
  return rows;
}
