import { stemOf } from '../../documents/reading/stem.ts';
import { placedWords } from '../../documents/reading/words.ts';
import { alike, stemsOf } from './locateSkill.ts';

/** A clause with this share of a skill's words shows it. */
const enoughWords = 0.6;

/** A résumé without the clauses that show a skill; null where none does. */
export function withoutSkill(resume: string, skill: string): string | null {
  const wanted = stemsOf(skill);
  if (wanted.length === 0) return null;
  const shows = (clause: string) => {
    const stems = [...new Set(placedWords(clause).map(({ key }) => stemOf(key)))];
    return (
      wanted.filter((stem) => stems.some((own) => alike(own, stem))).length / wanted.length >= enoughWords
    );
  };
  let isChanged = false;
  const lines = resume.split('\n').map((line) =>
    line
      .split(/(?<=[,;|]|\.\s)/)
      .filter((clause) => {
        if (!shows(clause)) return true;
        isChanged = true;
        return false;
      })
      .join(''),
  );
  return isChanged ? lines.join('\n') : null;
}
