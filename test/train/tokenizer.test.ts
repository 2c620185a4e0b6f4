import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AutoTokenizer, env } from '@xenova/transformers';
import { describe, expect, test } from 'vitest';
import { countWords, wordsOf } from '../../src/train/tokenizer/countWords.ts';
import { learnPieces } from '../../src/train/tokenizer/learnPieces.ts';
import { wordPieceTokenizerFiles } from '../../src/train/tokenizer/tokenizerFiles.ts';

const texts = [
  'C++ and C# developer, .NET and Node.js; naïve Bayes, café résumés',
  'Développeur Java à Zürich – 5 years’ experience (2019–2023), €50k',
  '经理 manages 团队; naïve RÉSUMÉ screening at ÅNGSTRÖM GmbH',
  'developer developers developing developed; the developer of the team',
  'İstanbul ﬁnance ｆｕｌｌｗｉｄｔｈ co-op R&D\u200b e‑mail\tTabs\nand\rlines',
];

async function learn(lowercase: boolean, vocabularySize: number) {
  return learnPieces(await countWords(texts, { lowercase }), { vocabularySize, minimumCount: 1 });
}

/** BERT's greedy longest match, written after Devlin et al. 2019, on words that the test gives. */
function piecesOf(word: string, vocabulary: ReadonlyMap<string, number>): number[] {
  const ids: number[] = [];
  for (let start = 0, end = word.length; start < word.length; start = end, end = word.length) {
    const prefix = start === 0 ? '' : '##';
    while (end > start && !vocabulary.has(prefix + word.slice(start, end))) end--;
    if (end === start) return [1];
    ids.push(vocabulary.get(prefix + word.slice(start, end)) ?? -1);
  }
  return ids;
}

async function libraryTokenizer(pieces: readonly string[], lowercase: boolean) {
  const folder = mkdtempSync(join(tmpdir(), 'tokenizer-'));
  for (const [name, content] of Object.entries(
    wordPieceTokenizerFiles(pieces, { lowercase, maximumLength: 64 }),
  ))
    writeFileSync(join(folder, name), JSON.stringify(content));
  env.allowRemoteModels = false;
  return AutoTokenizer.from_pretrained(folder, { local_files_only: true });
}

describe('learning pieces', () => {
  test('the most frequent pair is merged first, by hand', () => {
    // hug ×10, pug ×5, pun ×12, bun ×4, hugs ×5 (the example of Hugging Face's course on BPE):
    // u+g 20 → ug, u+n 16 → un, h+ug 15 → hug.
    const counts = new Map(Object.entries({ hug: 10, pug: 5, pun: 12, bun: 4, hugs: 5 }));
    const pieces = learnPieces(counts, { vocabularySize: 5 + 7 + 3 });
    expect(pieces.slice(5)).toEqual(['##g', '##n', '##s', '##u', 'b', 'h', 'p', '##ug', '##un', 'hug']);
  });

  test('order of the texts does not matter, and a full vocabulary ends it', async () => {
    const rules = { lowercase: true };
    const forwards = learnPieces(await countWords(texts, rules), { vocabularySize: 150, minimumCount: 1 });
    const backwards = learnPieces(await countWords([...texts].reverse(), rules), {
      vocabularySize: 150,
      minimumCount: 1,
    });
    expect(forwards).toEqual(backwards);
    expect(forwards).toHaveLength(150);
    expect(new Set(forwards).size).toBe(150);
  });

  test('rare characters get no piece, and words with them are left out', () => {
    const pieces = learnPieces(
      new Map([
        ['aaaa', 5],
        ['qa', 2],
      ]),
      { vocabularySize: 50, alphabetSize: 1 },
    );
    // ##a+##a 10 → ##aa, then a+##aa 5 (before ##aa+##a, also 5) → aaa, then aaa+##a → aaaa.
    expect(pieces.slice(5)).toEqual(['##a', 'a', '##aa', 'aaa', 'aaaa']);
    expect(pieces.join('')).not.toContain('q');
  });
});

describe.each([true, false])('read back by the library, lower case %s', (lowercase) => {
  // The words as BERT's BasicTokenizer makes them, by hand.
  const sentences: [string, string[], string[]][] = [
    ['C++ C# .NET', ['c', '+', '+', 'c', '#', '.', 'net'], ['C', '+', '+', 'C', '#', '.', 'NET']],
    ['Résumé CAFÉ', ['resume', 'cafe'], ['Résumé', 'CAFÉ']],
    ['经理Java', ['经', '理', 'java'], ['经', '理', 'Java']],
    [
      'R&D (2019–2023)',
      ['r', '&', 'd', '(', '2019', '–', '2023', ')'],
      ['R', '&', 'D', '(', '2019', '–', '2023', ')'],
    ],
    ['developing ÅNGSTRÖM', ['developing', 'angstrom'], ['developing', 'ÅNGSTRÖM']],
    ['€50k zebra 🙂', ['€50k', 'zebra', '🙂'], ['€50k', 'zebra', '🙂']],
  ];

  test.each([60, 400])('gives the ids of the longest match, vocabulary %i', async (size) => {
    const pieces = await learn(lowercase, size);
    const vocabulary = new Map(pieces.map((piece, id) => [piece, id]));
    const tokenizer = await libraryTokenizer(pieces, lowercase);
    for (const [text, lower, cased] of sentences) {
      const words = lowercase ? lower : cased;
      expect(wordsOf(text, { lowercase })).toEqual(words);
      const ids = tokenizer.encode(text);
      expect([text, ids]).toEqual([text, [2, ...words.flatMap((word) => piecesOf(word, vocabulary)), 3]]);
    }
    const pair = tokenizer('net', { text_pair: 'java', return_tensor: false, return_token_type_ids: true });
    expect(pair.token_type_ids?.at(-1)).toBe(1);
    expect(pair.input_ids.filter((id: number) => id === 3)).toHaveLength(2);
  });

  test('words are cut as the library cuts them', async () => {
    const pieces = learnPieces(await countWords(texts, { lowercase }), {
      vocabularySize: 2000,
      minimumCount: 1,
    });
    const vocabulary = new Map(pieces.map((piece, id) => [piece, id]));
    const tokenizer = await libraryTokenizer(pieces, lowercase);
    for (const text of texts) {
      const own = wordsOf(text, { lowercase }).flatMap((word) => piecesOf(word, vocabulary));
      expect([text, tokenizer.encode(text)]).toEqual([text, [2, ...own, 3]]);
    }
  });
});
