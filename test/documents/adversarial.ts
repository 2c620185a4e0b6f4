import { createEvidenceCheck } from '../../src/documents/evidence.ts';
import { parsePosting } from '../../src/documents/parsePosting.ts';
import { parseResume } from '../../src/documents/parseResume.ts';

/** Units that, repeated, drive careless patterns into backtracking: what they are, and the unit. */
export const adversarial: [string, string][] = [
  ['one letter', 'a'],
  ['spaces', ' '],
  ['tabs and text', '\t a'],
  ['opening brackets', '('],
  ['stars', '*'],
  ['hashes', '# '],
  ['commas', 'a,'],
  ['semicolons', 'a;'],
  ['colons', 'a: '],
  ['dashes', '- '],
  ['years', '2019 - '],
  ['digits', '1'],
  ['months', 'May '],
  ['durations', '5 years '],
  ['as a', 'as a '],
  ['leads', 'strong experience in '],
  ['ands', ' and'],
  ['sentences', 'A. '],
  ['words with years', 'five good and long '],
  ['lines of lists', '- a, b\n'],
  ['empty lines', '\n'],
  ['undated title lines', 'Cook\n'],
  ['dated lines', 'Cook, Inn, 2019 - 2021\n'],
  ['headings', '## Skills\n'],
  ['lead-ins', 'We need:\n'],
  ['experience of', 'experience of '],
  ['work as', 'work working role '],
  ['headed roles', '## Foo\nCook, Inn, 2019 - 2021\n'],
  ['CJK', '料理、'],
];

/** Everything in `documents`, on the unit repeated to `length` characters. */
export function parseRepeated(unit: string, length: number): void {
  const text = `Skills\n- 5 years ${unit.repeat(Math.ceil(length / unit.length))}zzz`;
  parsePosting(text);
  parseResume(text);
  createEvidenceCheck(text)('a b');
}
