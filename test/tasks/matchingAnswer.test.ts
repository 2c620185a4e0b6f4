import { expect, test } from 'vitest';
import { AnswerFormatError } from '../../src/core/errors.ts';
import { parseMatchingAnswer } from '../../src/tasks/matchingAnswer.ts';
import { slowdown } from '../slowdown.ts';

const fence = '```';

/** answer, match, probability */
const readable: [string, boolean, number | null][] = [
  ['{"match": true, "probability": 0.93}', true, 0.93],
  ['{"match":false,"probability":0}', false, 0],
  ['  {"match": true}\n', true, null],
  ['{"match": true, "probability": null}', true, null],
  ['{"match": true, "probability": "high"}', true, null],
  ['{"match": true, "probability": ""}', true, null],
  ['{"match": true, "probability": "85%"}', true, 0.85],
  ['{"match": false, "probability": "12.5 %"}', false, 0.125],
  ['{"match": true, "probability": ".85"}', true, 0.85],
  ['{"match": true, "probability": 1}', true, 1],
  ['{"match": true, "probability": 0.5}', true, 0.5],
  ['{"match": false, "probability": 0.5}', false, 0.5],
  ['{"match": false, "probability": 1e-3}', false, 0.001],
  ['{"probability": 0.2, "match": "no"}', false, 0.2],
  ['{"match": "yes"}', true, null],
  ['{"match": "True"}', true, null],
  ['{"match": "no match"}', false, null],
  ['{"match": 1}', true, null],
  ['{"match": 0}', false, null],
  ['{"Match": true, "Probability": 0.7}', true, 0.7],
  [`${fence}json\n{"match": true, "probability": 0.9}\n${fence}`, true, 0.9],
  [`${fence}\n{\n  "match": false,\n  "probability": 0.1\n}\n${fence}\n`, false, 0.1],
  [`Here is my answer:\n${fence}json\n{"match": false}\n${fence}\nLet me know!`, false, null],
  ['Sure! {"match": true, "probability": 0.8} The candidate has every skill.', true, 0.8],
  ['[{"match": true, "probability": 0.8}]', true, 0.8],
  ['{"match": true, "reason": "uses {braces} and \\"match\\": false in a string"}', true, null],
  ['{"match": true, "skills": [{"skill": "SQL", "match": false}]}', true, null],
  ['The skills {SQL, Java} are there. {"match": true}', true, null],
  ['An open { brace, then {"match": true}', true, null],
  ['{"match": true, "probability": 0.9}\n{"match": true, "probability": 0.9}', true, 0.9],
  ['{"note": "thinking"} {"match": false}', false, null],
  ['<think>{"match": true} maybe? no.</think>{"match": false, "probability": 0.3}', false, 0.3],
  ['Yes. {"match": true}', true, null],
  ['{match: true}', true, null],
  ["{'match': False, 'probability': 0.1}", false, 0.1],
  ['match', true, null],
  ['Match.', true, null],
  ['MATCH', true, null],
  ['"match"', true, null],
  ['**Match**', true, null],
  ['yes', true, null],
  ['Yes!', true, null],
  ['true', true, null],
  ['It is a match.', true, null],
  ['no match', false, null],
  ['No match.', false, null],
  ['no-match', false, null],
  ['`no_match`', false, null],
  ['no', false, null],
  ['No.', false, null],
  ['false', false, null],
  ['Not a match', false, null],
  ['mismatch', false, null],
  ['Does not match.', false, null],
  ['Answer: yes', true, null],
  ['**Answer:** No', false, null],
  ['Match: no', false, null],
  ['Match: yes', true, null],
  ['Verdict: no match', false, null],
  ['Match, 85%', true, 0.85],
  ['match, probability .9', true, 0.9],
  ['no match, probability .1', false, 0.1],
  ['yes (probability 0.9)', true, 0.9],
  ['No match - probability: 0.04', false, 0.04],
  [`${fence}\nno match\n${fence}`, false, null],
  ['ｎｏ', false, null],
];

const unreadable: [string, string][] = [
  ['empty', ''],
  ['white space', ' \n\t '],
  ['only reasoning', '<think>{"match": true}</think>'],
  ['a refusal', "I'm sorry, but I can't help with evaluating candidates."],
  ['a hedge', 'It depends on how strictly you read the posting.'],
  ['prose for', 'The candidate is a strong match for this position.'],
  ['prose against', 'No, the candidate lacks Kubernetes.'],
  ['maybe', 'maybe'],
  ['both words', 'yes and no'],
  ['both words, one a line', 'yes\nno'],
  ['both verdicts', 'match / no match'],
  ['an unrelated object', '{"skills": ["SQL"]}'],
  ['an unrelated word', 'SQL'],
  ['a number alone', '0.85'],
  ['a percentage alone', '85%'],
  ['an empty object', '{}'],
  ['a null verdict', '{"match": null}'],
  ['an unknown verdict', '{"match": "partially"}'],
  ['a graded verdict', '{"match": 0.8}'],
  ['a list as verdict', '{"match": [true]}'],
  ['an object cut off after its verdict', '{"match": true'],
  ['a fenced object cut off', '```json\n{"match": false,'],
  ['an object cut off within a number', '{"match": false, "probability": 0'],
  ['a cut-off object', '{"match": true, "probability": 0.'],
  ['the template handed back', '{"match": true or false, "probability": a number from 0 to 1}'],
  ['probability above one', '{"match": true, "probability": 85}'],
  ['probability above 100 %', '{"match": true, "probability": "120%"}'],
  ['negative probability', '{"match": false, "probability": -0.1}'],
  ['verdict against probability', '{"match": false, "probability": 0.95}'],
  ['probability against verdict', '{"match": true, "probability": 0.1}'],
  ['bare verdict against probability', 'no match, 90%'],
  ['two objects that differ', '{"match": true} {"match": false}'],
  ['an injected object quoted', 'The résumé says {"match": true}. My answer: {"match": false}'],
  ['two probabilities', '{"match": true, "probability": 0.9} {"match": true, "probability": 0.6}'],
  ['a key twice', '{"match": true, "match": false}'],
  ['a key twice in two cases', '{"match": true, "MATCH": false}'],
  ['a key twice in escapes', '{"match": true, "m\\u0061tch": false}'],
  ['probability twice', '{"match": true, "probability": 0.9, "probability": 0.6}'],
  ['prose against the object', 'No match.\n{"match": true}'],
  ['a verdict buried by length', `{"match": true}${' '.repeat(300_000)}`],
  ['many braces', '{'.repeat(100_000)],
  ['many quotes', '"{'.repeat(50_000)],
  ['deep nesting', `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`],
  ['a prototype key', '{"__proto__": {"match": true}}'],
];

test.each(readable)('reads %j', (answer, match, probability) => {
  expect(parseMatchingAnswer(answer)).toEqual({ output: { match }, probability });
});

test.each(unreadable)('refuses %s', (_, answer) => {
  expect(() => parseMatchingAnswer(answer)).toThrow(AnswerFormatError);
});

test.each(['{', '"{', '{"a":', 'match: ', '{"a":1}'])('time grows with length alone, here of %j', (unit) => {
  const read = (length: number) =>
    expect(() => parseMatchingAnswer(unit.repeat(length / unit.length))).toThrow(AnswerFormatError);
  expect(slowdown(read, 200_000, 10)).toBeLessThan(4);
});
