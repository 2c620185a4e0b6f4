/** @import { EmbeddedExample as Example } from '../examples/embeddedExamples.ts' */
/** @import { PageData } from '../pageData.ts' */

/**
 * What the reader asks to see. Empty strings: everything.
 * @typedef {{ task: string, outcome: string, mistake: string, variant: string, words: string, order: string }} Wanted
 */

/**
 * The numbers of the examples that are wanted, in the order that is wanted.
 * @param {readonly Example[]} examples
 * @param {Wanted} wanted
 * @param {(index: number) => string} haystack lower case, of one example
 * @returns {number[]}
 */
export function select(examples, wanted, haystack) {
  const words = wanted.words.toLowerCase().split(/\s+/).filter(Boolean);
  /** @type {number[]} */
  const chosen = [];
  for (let index = 0; index < examples.length; index++) {
    const { task, outcome, mistake, variant } = examples[index];
    if (wanted.task && task !== wanted.task) continue;
    if (wanted.outcome && outcome !== wanted.outcome) continue;
    if (wanted.mistake && mistake !== wanted.mistake) continue;
    if (wanted.variant && variant !== wanted.variant) continue;
    if (words.length > 0) {
      const text = haystack(index);
      if (!words.every((word) => text.includes(word))) continue;
    }
    chosen.push(index);
  }
  const key = orders[wanted.order];
  if (key) {
    const keys = new Map(chosen.map((index) => [index, key(examples[index])]));
    chosen.sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0));
  }
  return chosen;
}

/** @type {Record<string, (example: Example) => number>} smallest first */
const orders = {
  score: ({ scores: [first] }) => first ?? -1,
  behind: ({ scores: [first, second] }) => (first ?? 0) - (second ?? first ?? 0),
  certain: ({ probabilities: [first], outcome }) =>
    first === null
      ? 2
      : (outcome === 'firstWrong' || outcome === 'bothWrong' || outcome === 'wrong' ? 0 : 1) -
        Math.abs(first - 0.5),
};

/**
 * The text that search looks through, made when it is first asked for.
 * @param {PageData} data
 */
export function haystacks({ examples, texts }) {
  /** @type {(string | undefined)[]} */
  const made = [];
  const lowered = new Map();
  const lower = (/** @type {number} */ index) => {
    if (!lowered.has(index)) lowered.set(index, texts[index].toLowerCase());
    return lowered.get(index);
  };
  return (/** @type {number} */ index) => {
    made[index] ??= haystackOf(examples[index], lower);
    return made[index];
  };
}

/**
 * @param {Example} example
 * @param {(text: number) => string} lower
 */
function haystackOf({ id, variant, label, answers, mistake, blocks }, lower) {
  const own = [id, variant, label, ...answers, mistake].join('\n').toLowerCase();
  const parts = blocks.flatMap((block) => {
    if (block.kind === 'documents') return block.documents.map(({ text }) => lower(text));
    if (block.kind === 'prose') return [block.text.toLowerCase()];
    if (block.kind === 'tokens') return [block.tokens.join(' ').toLowerCase()];
    return block.rows.flat().map((cell) => (typeof cell === 'string' ? cell : cell[0]).toLowerCase());
  });
  return [own, ...parts].join('\n');
}
