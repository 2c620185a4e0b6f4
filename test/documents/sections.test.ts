import { expect, test } from 'vitest';
import { textLines } from '../../src/documents/lines.ts';
import { findSections, sectionBody } from '../../src/documents/sections.ts';

function kinds(text: string): [string, string | null][] {
  return findSections(textLines(text)).map((section) => [section.kind, section.heading]);
}

test.each<[string, string]>([
  ['Markdown', '## Skills\n- Welding\n\n## Experience\n- Welder (2019 - 2021)'],
  ['one hash', '# Skills\n- Welding\n# Experience\n- Welder (2019 - 2021)'],
  ['bold', '**Skills**\n* Welding\n\n**Experience:**\n* Welder (2019 - 2021)'],
  ['frames', '== Skills ==\nWelding\n\n== Experience ==\nWelder (2019 - 2021)'],
  ['underlined', 'Skills\n------\nWelding\n\nExperience\n==========\nWelder (2019 - 2021)'],
  ['plain', 'Skills\nWelding, grinding\n\nExperience\nWelder (2019 - 2021)'],
  ['colon', 'Skills:\n- Welding\n\nExperience:\n- Welder (2019 - 2021)'],
  ['CRLF', 'Skills:\r\n- Welding\r\n\r\nExperience:\r\n- Welder (2019 - 2021)'],
])('headings: %s', (_style, text) => {
  const found = kinds(text);
  expect(found.map(([kind]) => kind)).toEqual(['skills', 'experience']);
  expect(found.map(([, heading]) => heading)).toEqual(['Skills', 'Experience']);
});

test('capitals', () => {
  expect(
    kinds('ROLE\nBarkeep, night shift\n\nYOU CAN\nmix drinks; count the till\n\nTERMS\nroom; board'),
  ).toEqual([
    ['title', 'ROLE'],
    ['requirements', 'YOU CAN'],
    ['offer', 'TERMS'],
  ]);
});

test('lettered and outline headings', () => {
  expect(kinds('A. Work\n1. Cook, Inn, 2019 - 2021\nB. Systems\n1. Tills').map(([kind]) => kind)).toEqual([
    'experience',
    'skills',
  ]);
  expect(
    kinds('1. Skills\n1.1 Welding\n1.2 Grinding\n2. Education\n2.1 Diploma').map(([kind]) => kind),
  ).toEqual(['skills', 'education']);
});

test('a lead-in before a list opens a section, inside a list of requirements it does not', () => {
  expect(kinds('We are a small inn.\n\nHere is what we need:\n- a calm cook\n- two hands')).toEqual([
    ['preamble', null],
    ['requirements', 'Here is what we need'],
  ]);
  expect(kinds('## Required Skills\nKnowledge of:\n- ovens\n- knives')).toEqual([
    ['requirements', 'Required Skills'],
  ]);
});

test('"Languages: …" ends with its paragraph', () => {
  const sections = findSections(textLines('Languages: Dutch, Irish\n\nCook, Inn, 2019 - 2021'));
  expect(sections.map((section) => [section.kind, section.lines])).toEqual([
    ['languages', ['Dutch, Irish']],
    ['preamble', ['Cook, Inn, 2019 - 2021']],
  ]);
});

test('job titles set as headings belong to experience', () => {
  const text =
    '## Skills\n- Pouring\n\n## Barkeep\n*The Lamp, 2018 - 2024*\n- Kept the till\n\n## Education\n- School';
  expect(kinds(text).map(([kind]) => kind)).toEqual(['skills', 'experience', 'education']);
});

test('line numbers and the body', () => {
  const lines = textLines('Name\n\nSkills: Welding, Grinding\n- Sawing\n');
  const [, skills] = findSections(lines);
  expect([skills.firstLine, skills.endLine]).toEqual([2, 4]);
  expect(sectionBody(lines, skills).map((line) => line.text)).toEqual(['Welding, Grinding', '- Sawing']);
  expect(sectionBody(lines, skills)[0].start).toBe(14);
});
