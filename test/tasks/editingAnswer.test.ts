import { expect, test } from 'vitest';
import { AnswerFormatError } from '../../src/core/errors.ts';
import { parseEditingAnswer } from '../../src/tasks/editingAnswer.ts';
import { slowdown } from '../slowdown.ts';

const fence = '```';
const resume = 'Robin Doe\n\nSkills\n- TIG welding\n  - C++ … ½';

/** what it is, answer; each holds the résumé above */
const readable: [string, string][] = [
  ['the text alone', resume],
  ['white space around', `\n\n${resume}\n \n`],
  ['an introduction', `Here is the edited résumé:\n\n${resume}`],
  ['a bold introduction', `Sure! Here's the **edited** version:**\n${resume}`],
  ['a code fence', `${fence}\n${resume}\n${fence}`],
  ['a named fence amid prose', `Certainly.\n${fence}text\n${resume}\n${fence}\nI added TIG welding.`],
  ['an unclosed fence', `${fence}markdown\n${resume}`],
  ['the same fence twice', `${fence}\n${resume}\n${fence}\nor\n${fence}\n${resume}\n${fence}`],
  ['JSON', JSON.stringify({ resume })],
  ['JSON in a fence', `${fence}json\n${JSON.stringify({ resume, note: 'done' })}\n${fence}`],
  ['JSON amid prose', `Done: ${JSON.stringify({ resume })} Good luck!`],
  ['the same JSON twice', `${JSON.stringify({ resume })}${JSON.stringify({ resume })}`],
  ['reasoning before it', `<think>Sorry, what? ${fence}\nno\n${fence}</think>\n${resume}`],
];
test.each(readable)('reads %s', (_, answer) => {
  expect(parseEditingAnswer(answer)).toEqual({ output: { resume }, probability: null });
});

test('a résumé that has braces or says sorry somewhere is a résumé', () => {
  for (const text of [
    'Robin {he} Doe\nSkills\n- Handlebars {{templates}}',
    'Robin Doe\nI cannot stand idle.\nSkills: TIG welding',
    `Sorry Software Ltd, Robin Doe\n${'- TIG welding\n'.repeat(40)}end`,
  ]) {
    expect(parseEditingAnswer(text).output.resume).toBe(text);
  }
});

const refused: [string, string][] = [
  ['nothing', ''],
  ['blanks', ' \n\t'],
  ['reasoning alone', `<think>${resume}</think>`],
  ['a word', 'Done.'],
  ['marks', '- - - - - - - - - - - - - - - -'],
  ['an empty fence', `${fence}\n${fence}`],
  ['a refusal', "I'm sorry, but I can't help with editing this résumé."],
  ['another refusal', 'I cannot edit résumés for people. Please ask someone else.'],
  [
    'an apology with reasons',
    'Unfortunately the facts contradict each other, so there is no edited version.',
  ],
  ['JSON of another task', '{"match": true, "probability": 0.9}'],
  ['JSON with another type', '{"resume": ["Robin Doe", "Skills", "TIG welding"]}'],
  ['JSON with an empty text', '{"resume": ""}'],
  ['truncated JSON', '{"resume": "Robin Doe\\n\\nSkills\\n- TIG wel'],
  ['truncated JSON in a fence', `${fence}json\n{"resume": "Robin Doe and so on and so forth`],
  ['truncated JSON below an introduction', 'Here is the edited résumé:\n{"resume": "Robin Doe\\n\\nSkills'],
  ['a JSON array', JSON.stringify([resume])],
  ['two texts', `${fence}\n${resume}\n${fence}\nor\n${fence}\n${resume} and more\n${fence}`],
  ['two objects', `${JSON.stringify({ resume })}${JSON.stringify({ resume: `${resume} and more` })}`],
  ['far too much', 'Robin Doe\n'.repeat(30_000)],
];
test.each(refused)('refuses %s', (_, answer) => {
  expect(() => parseEditingAnswer(answer)).toThrow(AnswerFormatError);
});

test.each(['{', '"{', '```\n', 'Here: \n'])('time grows with length alone, here of %j', (unit) => {
  const read = (length: number) => {
    try {
      parseEditingAnswer(unit.repeat(length / unit.length));
    } catch (error) {
      expect(error).toBeInstanceOf(AnswerFormatError);
    }
  };
  expect(slowdown(read, 200_000, 10)).toBeLessThan(4);
});
