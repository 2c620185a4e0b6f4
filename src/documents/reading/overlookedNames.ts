import type { RequirementUnit } from './postingUnits.ts';
import { tells } from './words.ts';

/** Begins like a name within a sentence: "Java", "HCPCS", "3ds". */
const likeName = /^(?:\p{Lu}|\p{N}+\p{L})/u;
/** Where the first thing that a line of a list names is over. */
const endOfHead =
  /^(?:for|with|on|in|at|of|from|to|by|that|which|who|so|as|and|or|is|are|was|were|when|where|while|within|across|,|;|:|\(|–|—)$/;
const longestHead = 5;

/**
 * What may name a skill where no one reads it as one: words written like names, each run of them, and, where a sentence has
 * nothing else, what it begins with ("Tire mold engraving on the side line").
 * @param known indexes of words that are part of a candidate already.
 */
export function overlookedNames(
  { words }: Pick<RequirementUnit, 'words'>,
  known: ReadonlySet<number>,
): number[][] {
  const names = namesWithin(words, known);
  return known.size > 0 || names.length > 0 ? names : headOf(words);
}

function namesWithin(words: RequirementUnit['words'], known: ReadonlySet<number>): number[][] {
  const told = words.filter(tells);
  // Where most words begin so, it says nothing: a heading, capitals.
  if (told.filter(({ text }) => likeName.test(text)).length * 2 > told.length + 1) return [];
  const runs: number[][] = [];
  let run: number[] = [];
  for (const [index, word] of words.entries()) {
    if (index > 0 && !known.has(index) && tells(word) && likeName.test(word.text)) run.push(index);
    else {
      if (run.length > 0) runs.push(run);
      run = [];
    }
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

function headOf(words: RequirementUnit['words']): number[][] {
  const end = words.findIndex(({ key }) => endOfHead.test(key));
  const head = words.slice(0, end < 0 ? words.length : end);
  if (head.length === 0 || head.length > longestHead || !tells(head[0])) return [];
  return [head.map((_, index) => index)];
}
