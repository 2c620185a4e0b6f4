import { expect, test } from 'vitest';
import { knowledgeOfTable } from '../../src/documents/candidates/nameTable.ts';
import { skillLines } from '../../src/documents/candidates/skillLines.ts';
import { countNames, type ReadResume } from '../../src/train/chooser/trainingNames.ts';

function resume(recordId: string, listed: string, skills: string[], isWhole = true): ReadResume {
  return { recordId, isWhole, lines: skillLines(`Skills\n- ${listed}`), skills: new Set(skills) };
}

const names = countNames(
  [
    resume('a', 'Java and SQL', ['java', 'sql']),
    resume('b', 'Java, SQL, Excel', ['java', 'sql']),
    resume('c', 'Java, SQL', ['java', 'sql']),
    // Not whole: read for training, not counted.
    resume('c', 'Java', ['java'], false),
  ],
  new Map([['excel', 40]]),
);

test('counts over whole records, with postings beside', () => {
  const known = knowledgeOfTable(names.table());
  expect(known.wanted('java')).toBe(3);
  expect(known.seen('sql')).toEqual({ resumes: 3, wanted: 3 });
  expect(known.seen('excel')).toEqual({ resumes: 1, wanted: 0 });
  expect(known.wantedTogether('sql', 'java')).toBe(3);
  expect([known.listed('excel'), known.listed('java'), known.records]).toEqual([40, 0, 3]);
  expect([known.wanted('cobol'), known.wantedTogether('cobol', 'java')]).toEqual([0, 0]);
});

test('a record is left out of what is known of its own names', () => {
  const known = names.without('b');
  expect(known.wanted('java')).toBe(2);
  expect(known.seen('sql')).toEqual({ resumes: 2, wanted: 2 });
  expect(known.seen('excel')).toEqual({ resumes: 0, wanted: 0 });
  expect(known.wantedTogether('java', 'sql')).toBe(2);
  expect(known.records).toBe(2);
});

test('the table tells no name', () => {
  expect(JSON.stringify(names.table())).not.toMatch(/java|sql|excel/i);
});
