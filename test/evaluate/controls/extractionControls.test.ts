import { expect, test } from 'vitest';
import type { Example } from '../../../src/core/example.ts';
import { controlsByTask } from '../../../src/evaluate/controls/controlsByTask.ts';
import { tasksById } from '../../../src/tasks/tasksById.ts';
import { tradeRecords } from '../../students/postings.ts';
import { taggedSentences } from '../../students/sentences.ts';

function answer(
  task: 'skill-extraction' | 'experience-extraction',
  id: string,
  training: Example[],
  input: unknown,
) {
  const controls = controlsByTask[task];
  const control = controls.kind === 'output' ? controls.controls.find((one) => one.id === id) : undefined;
  return control?.fit(training, 17)(input);
}

const [welder] = tradeRecords;
const skillExamples = (lists: readonly (readonly string[])[]) =>
  lists.flatMap((skills) =>
    tasksById['skill-extraction'].examples({ ...welder, context: { occupations: [], skills: [...skills] } }),
  );
const roleExamples = (lists: readonly (readonly [string, number | null][])[]) =>
  lists.flatMap((roles) =>
    tasksById['experience-extraction'].examples({
      ...welder,
      context: { occupations: roles.map(([title, years]) => ({ title, years })), skills: [] },
    }),
  );
const resume = (text: string) => ({ resume: text });

test('the most frequent skills: as many as résumés have on average, spellings together', () => {
  const training = skillExamples([['SQL', 'Java', 'Triage'], ['sql', 'Java'], ['SQL']]);
  expect(answer('skill-extraction', 'frequentSkills', training, resume('x'))).toEqual({
    skills: ['SQL', 'Java'],
  });
  const tagged = tasksById['skill-extraction'].examples(taggedSentences[0]);
  expect(answer('skill-extraction', 'frequentSkills', training, tagged[0].input)).toEqual({ spans: [] });
});

test('remembered skills: where they stand in the text, none that does not', () => {
  const training = skillExamples([['TIG welding', 'Payroll'], ['Wound care']]);
  const text = 'Payroll, wound care; TIG-welding by night; welding';
  expect(answer('skill-extraction', 'rememberedSkills', training, resume(text))).toEqual({
    skills: ['Payroll', 'Wound care', 'TIG welding'],
  });
});

test('remembered phrases of sentences: the longest first, each in its layer', () => {
  const training = taggedSentences.flatMap(tasksById['skill-extraction'].examples);
  const input = {
    tokens: ['Lead', 'teams', 'with', 'SQL', 'and', 'microsoft', 'excel'],
    layers: ['skill', 'knowledge'],
  };
  expect(answer('skill-extraction', 'rememberedSkills', training, input)).toEqual({
    spans: [
      { layer: 'skill', start: 0, end: 2 },
      { layer: 'knowledge', start: 3, end: 4 },
      { layer: 'knowledge', start: 5, end: 7 },
    ],
  });
});

test('the most frequent roles, and remembered titles with the commonest years', () => {
  const training = roleExamples([
    [
      ['Welder', 3],
      ['Cook', 2],
    ],
    [['Welder', 3]],
    [
      ['Cook', 5],
      ['Baker', null],
    ],
  ]);
  expect(answer('experience-extraction', 'frequentRoles', training, resume('x'))).toEqual({
    roles: [
      { title: 'Welder', years: 3 },
      { title: 'Cook', years: 2 },
    ],
  });
  expect(answer('experience-extraction', 'rememberedTitles', training, resume('cook (2015 - 2016)'))).toEqual(
    {
      roles: [{ title: 'Cook', years: 3 }],
    },
  );
});

test('without examples to learn from they name nothing', () => {
  expect(answer('skill-extraction', 'frequentSkills', [], resume('SQL'))).toEqual({ skills: [] });
  expect(answer('skill-extraction', 'rememberedSkills', [], resume('SQL'))).toEqual({ skills: [] });
  expect(answer('experience-extraction', 'frequentRoles', [], resume('Cook'))).toEqual({ roles: [] });
  expect(answer('experience-extraction', 'rememberedTitles', [], resume('Cook'))).toEqual({ roles: [] });
});
