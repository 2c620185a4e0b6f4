import { expect, test } from 'vitest';
import { AnswerFormatError } from '../../src/core/errors.ts';
import { parseSkillExtractionAnswer } from '../../src/tasks/skillExtractionAnswer.ts';
import { slowdown } from '../slowdown.ts';

const fence = '```';

const named: [string, string[]][] = [
  ['{"skills": ["SQL", "Java"]}', ['SQL', 'Java']],
  ['{"skills": []}', []],
  ['  {"skills":["SQL"]}\n', ['SQL']],
  ['{"Skills": ["SQL"]}', ['SQL']],
  ['{"skills": [" SQL ", ""]}', ['SQL']],
  ['{"skills": ["SQL"], "note": "short"}', ['SQL']],
  ['{"skills": [{"skill": "SQL"}, {"name": "Java"}]}', ['SQL', 'Java']],
  ['{"skills": ["C++", "a \\"quoted\\" skill", "{braces}"]}', ['C++', 'a "quoted" skill', '{braces}']],
  [`${fence}json\n{"skills": ["SQL"]}\n${fence}`, ['SQL']],
  [`${fence}\n["SQL", "Java"]\n${fence}`, ['SQL', 'Java']],
  ['["SQL", "Java"]', ['SQL', 'Java']],
  ['[]', []],
  ['Here they are:\n{"skills": ["SQL"]}\nI hope this helps.', ['SQL']],
  ['<think>{"skills": ["Wrong"]}</think>{"skills": ["SQL"]}', ['SQL']],
  ['{"skills": ["SQL"]} {"skills": ["SQL"]}', ['SQL']],
  ['- SQL\n- Java', ['SQL', 'Java']],
  ['1. SQL\n2) **Java**\n\n* C++', ['SQL', 'Java', 'C++']],
  ['{"skills": ["Ｓ\uff31\uff2c"]}', ['SQL']],
  ['{"skills": ["wrote \\"spans\\" of bridges"]}', ['wrote "spans" of bridges']],
];

test.each(named)('reads names from %j', (answer, skills) => {
  expect(parseSkillExtractionAnswer(answer)).toEqual({ output: { skills }, probability: null });
});

const spans: [string, unknown[]][] = [
  ['{"spans": []}', []],
  ['{"Spans": []}', []],
  ['{"spans": [{"layer": "skill", "text": "lead teams"}]}', [{ layer: 'skill', text: 'lead teams' }]],
  ['{"spans": [{"layer": " Skill ", "text": "SQL", "why": "x"}]}', [{ layer: 'skill', text: 'SQL' }]],
  ['{"spans": [{"layer": "knowledge", "start": 0, "end": 2}]}', [{ layer: 'knowledge', start: 0, end: 2 }]],
  [
    `Sure. ${fence}json\n{"spans": [{"layer": "skill", "text": "a"}]}${fence}`,
    [{ layer: 'skill', text: 'a' }],
  ],
];

test.each(spans)('reads spans from %j', (answer, expected) => {
  expect(parseSkillExtractionAnswer(answer)).toEqual({ output: { spans: expected }, probability: null });
});

test.each([
  '',
  '   ',
  '<think>hm</think>',
  'I cannot help with that.',
  'The résumé names SQL and Java.',
  'SQL, Java',
  'SQL',
  'Skills:\n- SQL',
  '{"skills": "SQL, Java"}',
  '{"skills": null}',
  '{"skills": {"SQL": 1}}',
  '{"skills": [1]}',
  '{"skills": [null]}',
  '{"skills": [["SQL"]]}',
  '{"skills": ["SQL"',
  '{"skills": ["SQL"]} {"skills": ["Java"]}',
  '{"skills": ["SQL"], "skills": ["Java"]}',
  '{"skill": ["SQL"]}',
  '{"match": true}',
  '{}',
  '[1, 2]',
  '[["SQL"]]',
  '["SQL"',
  'null',
  '{"spans": [{"text": "SQL"}]}',
  '{"spans": [{"layer": "skill"}]}',
  '{"spans": ["SQL"]}',
  '{"spans": [{"layer": "skill", "start": 2, "end": 2}]}',
  '{"spans": [{"layer": "skill", "start": -1, "end": 2}]}',
  '{"spans": {}}',
])('refuses %j', (answer) => {
  expect(() => parseSkillExtractionAnswer(answer)).toThrow(AnswerFormatError);
});

test.each([
  ['braces', '{'],
  ['brackets', '['],
  ['prose', 'x - '],
  ['quotes', '{"skills": "'],
])('%s: time grows with the length', (_, piece) => {
  const parse = (length: number) => {
    const text = piece.repeat(Math.floor(length / piece.length));
    expect(() => parseSkillExtractionAnswer(text)).toThrow(AnswerFormatError);
  };
  expect(slowdown(parse, 160_000, 8)).toBeLessThan(4);
});
