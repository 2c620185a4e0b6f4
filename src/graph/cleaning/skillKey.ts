import { singular } from '../singular.ts';

/**
 * What spellings of one skill have in common: case, blanks, hyphens, dots inside, and the number of the last word do
 * not count. "Web Services", "webservices" and "web-service" share a key; ".NET" and "net" do not, nor "C", "C#", "C++".
 */
export function skillKey(name: string): string {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  const key = keyOf(name);
  remembered.set(name, key);
  return key;
}

/** Every phrase is looked up several times on its way. */
const remembered = new Map<string, string>();

function keyOf(name: string): string {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’]s\b/g, 's')
    .replace(/[^\p{L}\p{N}+#.]+/gu, ' ')
    .replace(/(?<=\S)\.|\.(?=\s|$)/g, (dot, at: number, text: string) =>
      /\d\.\d/.test(text.slice(at - 1, at + 2)) ? dot : ' ',
    )
    .trim();
  return singularKey(plain.replaceAll(' ', ''));
}

/** Short words stay: AWS, CSS and iOS are no plurals. */
function singularKey(word: string): string {
  if (word === 'apis') return 'api';
  if (word.length < 4 || !/^\p{L}+$/u.test(word) || /(?:ss|us|is|ics)$/.test(word)) return word;
  return singular(word);
}
