import { expect, test } from 'vitest';
import { AnswerFormatError } from '../../src/core/errors.ts';
import { parseExperienceExtractionAnswer } from '../../src/tasks/experienceExtractionAnswer.ts';

const welder = (years: number | null) => [{ title: 'Welder', years }];

test.each([
  ['{"roles": [{"title": "Welder", "years": 4}]}', welder(4)],
  ['{"roles": []}', []],
  ['[{"title": "Welder", "years": 4}]', welder(4)],
  ['{"Roles": [{"title": " Welder ", "years": 2.5}]}', welder(2.5)],
  ['{"experiences": [{"title": "Welder", "years": 0}]}', welder(0)],
  ['{"roles": [{"title": "Welder", "years": null}]}', welder(null)],
  ['{"roles": [{"title": "Welder"}]}', welder(null)],
  ['{"roles": [{"title": "Welder", "years": "4"}]}', welder(4)],
  ['{"roles": [{"title": "Welder", "years": "4 years"}]}', welder(4)],
  ['{"roles": [{"title": "Welder", "years": "1 Year"}]}', welder(1)],
  ['{"roles": [{"title": "Welder", "years": "2.5 yrs."}]}', welder(2.5)],
  ['{"roles": [{"title": "Welder", "years": "10+ years"}]}', welder(10)],
  ['{"roles": [{"title": "Welder", "years": "6 months"}]}', welder(0.5)],
  ['{"roles": [{"title": "Welder", "years": "unknown"}]}', welder(null)],
  ['{"roles": [{"title": "Welder", "years": "Not stated"}]}', welder(null)],
  ['{"roles": [{"title": "Welder", "years": ""}]}', welder(null)],
  ['{"roles": [{"title": "Welder", "years": 4, "employer": "Yard"}]}', welder(4)],
  ['```json\n{"roles": [{"title": "Welder", "years": 4}]}\n```', welder(4)],
  ['The roles: {"roles": [{"title": "Welder", "years": 4}]}. Done.', welder(4)],
  ['<think>3 or 4?</think>{"roles": [{"title": "Welder", "years": 4}]}', welder(4)],
])('reads %j', (answer, roles) => {
  expect(parseExperienceExtractionAnswer(answer)).toEqual({ output: { roles }, probability: null });
});

test.each([
  '',
  'Welder, 4 years',
  '- Welder (4 years)',
  '{"roles": "Welder"}',
  '{"roles": ["Welder"]}',
  '{"roles": [null]}',
  '{"roles": [{"years": 4}]}',
  '{"roles": [{"title": "", "years": 4}]}',
  '{"roles": [{"title": 4, "years": 4}]}',
  '{"roles": [{"title": "Welder", "years": -1}]}',
  '{"roles": [{"title": "Welder", "years": 1e999}]}',
  '{"roles": [{"title": "Welder", "years": "four"}]}',
  '{"roles": [{"title": "Welder", "years": "2015 - 2019"}]}',
  '{"roles": [{"title": "Welder", "years": [4]}]}',
  '{"roles": [{"title": "Welder", "years": true}]}',
  '{"roles": [{"title": "Welder", "years": 4}]} {"roles": [{"title": "Welder", "years": 5}]}',
  '{"roles": [], "experiences": [{"title": "Welder", "years": 4}]}',
  '{"title": "Welder", "years": 4}',
  'null',
])('refuses %j', (answer) => {
  expect(() => parseExperienceExtractionAnswer(answer)).toThrow(AnswerFormatError);
});
