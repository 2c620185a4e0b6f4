import { isPreposition } from './linkWords.ts';
import { type MeantName, nameForm } from './namesMeant.ts';
import type { SkillLine, WordRun } from './skillLines.ts';

const openingNoun = /^(?:knowledge|understanding|ability|attention|experience|creativity|use)$/;
const behindName = /^(?:and|with|for|in|to|using|as|while|within|by|at|on)$/;
const ampersand = /^\s*&\s*$/;
/** "CPR & first aid" may begin behind so many words of its part. */
const WORDS_BEFORE = 3;

/** What may be a name though nobody knows it: "knowledge of …" up to its part's end, "… & …" as "… and …". */
export function supposedNames({ words, text }: SkillLine, parts: readonly WordRun[]): MeantName[] {
  const spelled = (first: number, end: number) => words.slice(first, end).map(({ name }) => name);
  return parts.flatMap(({ first, end }) => {
    const found: MeantName[] = [];
    const written = (from: number, to: number) =>
      found.push({ name: spelled(from, to).join(' '), first: from, end: to, form: nameForm.written });
    for (let place = first; place < end - 2; place++) {
      if (!openingNoun.test(words[place].name) || !isPreposition(words[place + 1].name)) continue;
      written(place, end);
      const stop = words.slice(place + 3, end).findIndex(({ name }) => behindName.test(name));
      if (stop !== -1) written(place, place + 3 + stop);
    }
    for (let place = first + 1; place < end; place++) {
      if (!ampersand.test(text.slice(words[place - 1].end, words[place].start))) continue;
      for (let from = first; from < Math.min(first + WORDS_BEFORE, place); from++) {
        const name = [...spelled(from, place), 'and', ...spelled(place, end)].join(' ');
        found.push({ name, first: from, end, form: nameForm.otherJoint });
      }
    }
    return found;
  });
}
