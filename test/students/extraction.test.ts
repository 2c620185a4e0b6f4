import { expect, test } from 'vitest';
import { digestTexts } from '../../src/core/hash.ts';
import { lexicalExtractors } from '../../src/students/lexicalExtractors.ts';
import { readRecordedRow } from '../../src/students/recordedRows.ts';
import { evaluate } from '../../src/workflows/evaluate.ts';
import { temporaryFolder } from '../io/temporaryFolder.ts';
import { sharedData, testWithShared } from '../sharedData.ts';
import { tradeRecords } from './postings.ts';

test('lexical: listed skills once each, roles with the years of their dates', () => {
  const [{ resumeMatched }] = tradeRecords;
  const input = { resume: `${resumeMatched}\n## Further skills\n- tig WELDING\n` };
  expect(lexicalExtractors['skill-extraction'].answer(input)).toEqual({
    skills: ['TIG welding', 'Blueprint reading', 'Forklift driving'],
  });
  expect(lexicalExtractors['experience-extraction'].answer(input)).toEqual({
    roles: [{ title: 'Welder', years: 2 }],
  });
});

test('lexical: names that the lexicon knows, as whole tokens of the asked layer', () => {
  const extract = lexicalExtractors['skill-extraction'];
  const tokens = ['MS', 'Excel', ',', 'PythonX', 'and', 'SQL/Java'];
  expect(extract.answer({ tokens, layers: ['skill', 'knowledge'] })).toEqual({
    spans: [{ layer: 'knowledge', start: 0, end: 2 }],
  });
  expect(extract.answer({ tokens: ['SQL'], layers: ['skill'] })).toEqual({
    spans: [{ layer: 'skill', start: 0, end: 1 }],
  });
  expect(() => extract.answer(42)).toThrow();
});

const teacherRow = { inputDigest: digestTexts('P', 'R'), match: true, p_match: 0.9 };
const read = (row: object) => readRecordedRow(row, { file: 'teacher.jsonl', line: 3 });

test('a teacher row answers the tasks that it has fields for', () => {
  expect(read(teacherRow).map(({ task }) => task)).toEqual(['matching']);
  const answers = read({
    ...teacherRow,
    resume_skills: ['SQL'],
    resume_experiences: [{ title: 'Cook', years: 2 }, { title: 'Baker' }],
  });
  const outputOf = (task: string) => answers.find((answer) => answer.task === task)?.output;
  expect(outputOf('skill-extraction')).toEqual({ skills: ['SQL'] });
  expect(outputOf('experience-extraction')).toEqual({
    roles: [
      { title: 'Cook', years: 2 },
      { title: 'Baker', years: null },
    ],
  });
});

test.each([
  [{ resume_skills: 'SQL' }, /teacher\.jsonl:3 \(resume_skills\)/],
  [{ resume_experiences: [{ years: 2 }] }, /teacher\.jsonl:3 \(resume_experiences\.0\.title\)/],
])('%j is an error with the line', (part, message) => {
  expect(() => read({ ...teacherRow, ...part })).toThrow(message);
});

const teacherFile = 'teacher/rjdb-dev700-llm-teacher.jsonl';

// DOMAIN.md: "extracts the résumé's skills with strict normalised F1 .67 against the graph's names". Counted apart in
// Python over the 100 matched résumés: 645 names named, 642 wanted, 428 in common.
testWithShared(
  [teacherFile, 'rjdb/dev700.jsonl'],
  'the recorded teacher extracts skills with strict F1 .67',
  async () => {
    const { results } = await evaluate({
      tasks: ['skill-extraction'],
      student: `recorded:${sharedData(teacherFile)}`,
      data: sharedData('rjdb/dev700.jsonl'),
      output: `${temporaryFolder()}/run`,
    });
    const { n, metrics } = results?.tasks['skill-extraction'] ?? {};
    expect(n).toBe(100);
    expect(metrics?.['strictF1']?.estimate).toBeCloseTo((2 * 428) / (645 + 642), 10);
  },
);
