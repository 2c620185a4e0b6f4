import { expect, test } from 'vitest';
import { promptedTasks } from '../../src/workflows/promptedTasks.ts';

test('a document that was cut off is no answer, a whole object with words cut off after it is one', () => {
  const resume = 'Robin Doe\n\nSkills\n- TIG welding';
  expect(promptedTasks.parse('editing', { text: resume, isCutOff: false }).output).toEqual({ resume });
  expect(() => promptedTasks.parse('editing', { text: resume, isCutOff: true })).toThrow(/a whole document/);
  const text = '{"match": true} because the candi';
  expect(promptedTasks.parse('matching', { text, isCutOff: true }).output).toEqual({ match: true });
});
