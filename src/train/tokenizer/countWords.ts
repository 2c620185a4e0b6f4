/** How text is made into words before pieces are learned. Mirrors Hugging Face's BertNormalizer and BertPreTokenizer. */
export interface WordRules {
  /** Lower case, and accents removed with it, as BERT's uncased models do. */
  readonly lowercase: boolean;
}

/** Longer words are [UNK] as a whole, as in BERT. */
export const maximumWordCharacters = 100;

const invisible = /[\0\uFFFD\p{Cf}\p{Co}\p{Cn}]|(?![\t\n\r])\p{Cc}/gu;
const ideograph =
  /[\u{3400}-\u{4DBF}\u{4E00}-\u{9FFF}\u{F900}-\u{FAFF}\u{20000}-\u{2A6DF}\u{2A700}-\u{2CEAF}\u{2F800}-\u{2FA1F}]/gu;
/** A mark of punctuation (ASCII symbols count as such) is a word of its own; so is every run of anything else. */
const word = /[!-/:-@[-`{-~\p{P}]|[^\s!-/:-@[-`{-~\p{P}]+/gu;

/** The words of a text, in order. Source: Devlin et al. 2019, `BasicTokenizer` of google-research/bert. */
export function wordsOf(text: string, { lowercase }: WordRules): string[] {
  const spaced = text.replace(invisible, '').replace(ideograph, ' $& ');
  const normal = lowercase
    ? spaced
        .normalize('NFD')
        .replace(/\p{Mn}/gu, '')
        .toLowerCase()
    : spaced;
  return normal.match(word) ?? [];
}

/** How often each word stands in the texts. Words too long for the tokenizer are left out. */
export async function countWords(
  texts: Iterable<string> | AsyncIterable<string>,
  rules: WordRules,
): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for await (const text of texts) {
    for (const found of wordsOf(text, rules)) {
      if (found.length <= maximumWordCharacters) counts.set(found, (counts.get(found) ?? 0) + 1);
    }
  }
  return counts;
}
