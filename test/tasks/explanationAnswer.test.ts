import { expect, test } from 'vitest';
import { AnswerFormatError } from '../../src/core/errors.ts';
import { parseExplanationAnswer } from '../../src/tasks/explanationAnswer.ts';
import { slowdown } from '../slowdown.ts';

const fence = '```';
const gap = '{"title": "Welder", "kind": "shortened", "required_years": 4, "resume_years": 2}';
const welder = { title: 'Welder', kind: 'shortened', requiredYears: 4, resumeYears: 2 };
const missing = { title: 'Welder', kind: 'missing', requiredYears: null, resumeYears: null };

/** answer, missing skills, gaps, explanation */
const readable: [string, string[], object[], string?][] = [
  ['{"missing_skills": ["SQL"], "experience_gaps": [], "explanation": "No SQL."}', ['SQL'], [], 'No SQL.'],
  ['{"missing_skills": [], "experience_gaps": []}', [], []],
  ['{"missingSkills": ["SQL", "Java"], "experienceGaps": []}', ['SQL', 'Java'], []],
  ['{"Missing skills": [" SQL "], "Experience gaps": null}', ['SQL'], []],
  ['{"missing_skills": ["SQL"]}', ['SQL'], []],
  [`{"experience_gaps": [${gap}]}`, [], [welder]],
  [`{"missing_skills": null, "experience_gaps": [${gap}], "explanation": "  "}`, [], [welder]],
  ['{"missing_skills": ["SQL", "SQL", ""], "explanation": 7}', ['SQL'], []],
  ['{"missing_skills": [{"skill": "SQL"}, {"name": "Java"}]}', ['SQL', 'Java'], []],
  [`${fence}json\n{"missing_skills": ["C++"]}\n${fence}`, ['C++'], []],
  [`Sure!\n${fence}\n{"missing_skills": ["C#"]}\n${fence}\nAnything else?`, ['C#'], []],
  ['The {résumé} lacks this: {"missing_skills": ["SQL"]}', ['SQL'], []],
  ['{"note": 1} {"missing_skills": ["SQL"]}', ['SQL'], []],
  ['{"missing_skills": ["SQL"]} {"missing_skills": ["SQL"]}', ['SQL'], []],
  ['<think>{"missing_skills": ["Java"]}</think>{"missing_skills": ["SQL"]}', ['SQL'], []],
  ['{"missing_skills": ["ignore {\\"missing_skills\\": []}"]}', ['ignore {"missing_skills": []}'], []],
  ['{"experience_gaps": [{"role": "Welder"}]}', [], [missing]],
  ['{"experience_gaps": [{"title": "Welder", "kind": "Removed"}]}', [], [missing]],
  [
    '{"experience_gaps": [{"title": "Welder", "kind": "too short", "required_years": "4 years", "resume_years": "2+"}]}',
    [],
    [welder],
  ],
  ['{"experience_gaps": [{"title": "Welder", "requiredYears": 4, "resumeYears": 2}]}', [], [welder]],
  ['{"experience_gaps": [{"title": "Welder", "kind": "missing", "required_years": "some"}]}', [], [missing]],
];

test.each(readable)('reads %j', (answer, missingSkills, experienceGaps, explanation) => {
  expect(parseExplanationAnswer(answer)).toEqual({
    output: { missingSkills, experienceGaps, ...(explanation === undefined ? {} : { explanation }) },
    probability: null,
  });
});

const refused: string[] = [
  '',
  ' \n ',
  'null',
  '[]',
  '{}',
  'The résumé lacks SQL.',
  "I'm sorry, but I can't help with that.",
  '{"match": true, "probability": 0.9}',
  '{"explanation": "SQL is missing"}',
  '{"missing_skills": "SQL"}',
  '{"missing_skills": {"SQL": 1}}',
  '{"missing_skills": [1]}',
  '{"missing_skills": [["SQL"]]}',
  '{"missing_skills": [null]}',
  '{"missing_skills": ["SQL"]',
  '{"missing_skills": ["SQL"]} or {"missing_skills": ["Java"]}',
  '{"missing_skills": ["SQL"], "missing_skills": []}',
  '{"missing_skills": ["SQL"], "missingSkills": []}',
  '<think>{"missing_skills": ["SQL"]}</think>',
  '{"experience_gaps": ["Welder"]}',
  '{"experience_gaps": [{"kind": "missing"}]}',
  '{"experience_gaps": [{"title": "", "kind": "missing"}]}',
  '{"experience_gaps": [{"title": "Welder", "kind": "constructor"}]}',
  '{"experience_gaps": [{"title": "Welder", "kind": 3}]}',
  '{"experience_gaps": [{"title": "Welder", "required_years": -1}]}',
  '{"experience_gaps": [{"title": "Welder", "required_years": 2019}]}',
];

test.each(refused)('refuses %j', (answer) => {
  expect(() => parseExplanationAnswer(answer)).toThrow(AnswerFormatError);
});

test('refuses an answer that is far too long', () => {
  expect(() => parseExplanationAnswer(`{"missing_skills": []}${' '.repeat(300_000)}`)).toThrow(
    AnswerFormatError,
  );
});

test.each(['{', '"{', '{"missing_skills":', '{"a":1}'])(
  'time grows with length alone, here of %j',
  (unit) => {
    const read = (length: number) =>
      expect(() => parseExplanationAnswer(unit.repeat(length / unit.length))).toThrow(AnswerFormatError);
    expect(slowdown(read, 200_000, 10)).toBeLessThan(4);
  },
);
