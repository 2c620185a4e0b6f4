import type { Random } from '../../core/random.ts';
import type { Perturbation } from './perturbation.ts';

/** One long word in this many has two of its letters exchanged. */
const wordsPerTypo = 25;

/** Slips of the fingers: two neighbouring inner letters of every twenty-fifth longer word change places. */
export const typos: Perturbation = {
  id: 'typos',
  title: `slips of the fingers, one word in ${wordsPerTypo}`,
  kind: 'meaningless',
  apply({ resume }, random) {
    const words = [...resume.matchAll(/\p{L}{6,}/gu)];
    const count = Math.ceil(words.length / wordsPerTypo);
    const chosen = random
      .shuffle(words)
      .slice(0, count)
      .sort((a, b) => a.index - b.index);
    let text = '';
    let at = 0;
    for (const { 0: word, index } of chosen) {
      text += resume.slice(at, index) + exchanged(word, random);
      at = index + word.length;
    }
    return text === '' ? null : text + resume.slice(at);
  },
};

function exchanged(word: string, random: Random): string {
  const letters = [...word];
  const all = letters
    .map((_, at) => at)
    .filter((at) => at > 0 && at < letters.length - 2 && letters[at] !== letters[at + 1]);
  if (all.length === 0) return word;
  const at = all[random.integer(all.length)];
  [letters[at], letters[at + 1]] = [letters[at + 1], letters[at]];
  return letters.join('');
}
