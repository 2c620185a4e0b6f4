import { expect, test } from 'vitest';
import { listedTable, readListed } from '../../src/documents/candidates/listedNames.ts';
import { knowledgeOfTable } from '../../src/documents/candidates/nameTable.ts';
import { skillLines } from '../../src/documents/candidates/skillLines.ts';
import { countNames, type ReadResume } from '../../src/train/chooser/trainingNames.ts';

function resume(recordId: string, listed: string, skills: string[], isWhole = true): ReadResume {
  return { recordId, isWhole, lines: skillLines(`Skills\n- ${listed}`), skills: new Set(skills) };
}

const listed = readListed(
  listedTable(
    new Map([
      ['excel', 40],
      ['rare', 1],
    ]),
    Array.from({ length: 9 }, () => new Set(['excel', 'word'])),
  ),
);
const names = countNames(
  [
    resume('a', 'Java and SQL', ['java', 'sql']),
    resume('b', 'Java, SQL, Excel', ['java', 'sql']),
    resume('c', 'Java, SQL', ['java', 'sql']),
    // Not whole: read for training, not counted.
    resume('c', 'Java', ['java'], false),
  ],
  listed,
);

test('counts over whole records, with postings beside', () => {
  const known = knowledgeOfTable(names.table(), listed);
  expect(known.wanted('java')).toBe(3);
  expect(known.seen('sql')).toEqual({ resumes: 3, wanted: 3 });
  expect(known.seen('excel')).toEqual({ resumes: 1, wanted: 0 });
  expect(known.wantedTogether('sql', 'java')).toBe(3);
  expect([known.listed('excel'), known.listed('java'), known.records]).toEqual([40, 0, 3]);
  expect([known.postings, known.listedTogether('word', 'excel')]).toEqual([9, 9]);
  expect(['java', 'excel', 'rare', 'cobol'].map(known.isName)).toEqual([true, true, false, false]);
  expect(['sql', 'excel', 'rare'].map(known.isWord)).toEqual([true, true, false]);
  expect([known.wanted('cobol'), known.wantedTogether('cobol', 'java')]).toEqual([0, 0]);
});

test('a record is left out of what is known of its own names', () => {
  const known = names.without(['b']);
  expect(known.wanted('java')).toBe(2);
  expect(known.seen('sql')).toEqual({ resumes: 2, wanted: 2 });
  expect(known.seen('excel')).toEqual({ resumes: 0, wanted: 0 });
  expect(known.wantedTogether('java', 'sql')).toBe(2);
  expect(known.records).toBe(2);
});

test('words are counted by where they stand in lists and skills', () => {
  const counted = countNames([resume('d', 'Fast Java tools and SQL', ['java tools', 'sql'])], listed);
  const known = knowledgeOfTable(counted.table(), listed);
  // All, inside, first, last, right before, right behind.
  expect(known.word('fast')).toEqual([1, 0, 0, 0, 1, 0]);
  expect(known.word('java')).toEqual([1, 1, 1, 0, 0, 0]);
  expect(known.word('tools')).toEqual([1, 1, 0, 1, 0, 0]);
  expect(known.word('and')).toEqual([1, 0, 0, 0, 1, 1]);
  expect(known.word('sql')).toEqual([1, 1, 1, 1, 0, 0]);
  expect(counted.without(['d']).word('sql')).toEqual([0, 0, 0, 0, 0, 0]);
});

test('what is meant in other words is counted apart', () => {
  const counted = countNames(
    [
      resume('a', 'Presentation abilities', ['presentation skills']),
      resume('b', 'Presentation techniques', ['sales']),
      resume('c', 'Presentation skills', ['presentation skills']),
    ],
    listed,
  );
  const known = knowledgeOfTable(counted.table(), listed);
  expect(known.meant('presentation skills')).toEqual({ resumes: 3, wanted: 2 });
  expect(counted.without(['c']).meant('presentation skills')).toEqual({ resumes: 2, wanted: 1 });
  expect(known.seen('presentation skills')).toEqual({ resumes: 1, wanted: 1 });
});

test('the table tells no name', () => {
  expect(JSON.stringify(names.table())).not.toMatch(/java|sql|excel/i);
});
