import { expect, test } from 'vitest';
import type { Vocabulary } from '../../src/documents/candidates/nameKnowledge.ts';
import { nameForm, namesMeant } from '../../src/documents/candidates/namesMeant.ts';
import { skillLines } from '../../src/documents/candidates/skillLines.ts';
import { supposedNames } from '../../src/documents/candidates/supposedNames.ts';
import { wordForms } from '../../src/documents/candidates/wordForms.ts';

function vocabularyOf(...names: string[]): Vocabulary {
  const words = new Set(names.flatMap((name) => name.split(' ')));
  return {
    isName: (name) => names.includes(name),
    isWord: (word) => words.has(word),
    forms: (word) => wordForms(word).filter((form) => words.has(form)),
  };
}

function lineOf(text: string) {
  return skillLines(`Skills\n- ${text}`)[0];
}

/** The known names that a line means, with the words that mean them. */
function meant(text: string, ...names: string[]) {
  const line = lineOf(text);
  return namesMeant(line, line.words.length, vocabularyOf(...names)).map(({ name, form, first, end }) => [
    name,
    form,
    line.text.slice(line.words[first].start, line.words[end - 1].end),
  ]);
}

test.each([
  ['Runs data centers', 'data center', nameForm.otherEnding, 'data centers'],
  ['Education & Training', 'education and training', nameForm.otherJoint, 'Education & Training'],
  ['Research and Analysis', 'research analysis', nameForm.otherJoint, 'Research and Analysis'],
  ['Exemplary presentation abilities', 'presentation skills', nameForm.behind, 'presentation'],
  ['Organizational abilities', 'organization skills', nameForm.behind, 'Organizational'],
  ['Deep understanding of art history', 'knowledge of art history', nameForm.before, 'art history'],
  [
    'Knowledge of current safety rules',
    'knowledge of safety rules',
    nameForm.leftOut,
    'Knowledge of current safety rules',
  ],
  [
    'Great stamina and physical strength',
    'physical strength and stamina',
    nameForm.turned,
    'stamina and physical strength',
  ],
])('%s: %s', (text, name, form, words) => {
  expect(meant(text, name)).toContainEqual([name, form, words]);
});

test('no name is meant where two words of it are missing, or its words are spread', () => {
  expect(meant('Safety of all the many new rules', 'safety rules')).toEqual([]);
  expect(meant('Bread', 'bread baking')).toEqual([]);
});

test('names nobody knows: up to the end of the part, up to the next preposition, with "and" for "&"', () => {
  const names = (text: string) => {
    const line = lineOf(text);
    return supposedNames(line, [{ first: 0, end: line.words.length }]).map(({ name }) => name);
  };
  expect(names('In-depth understanding of building codes and rules')).toEqual([
    'understanding of building codes and rules',
    'understanding of building codes',
  ]);
  expect(names('CPR & first aid')).toEqual(['cpr and first aid']);
});

test('word forms: endings change, short stems and what is no word do not', () => {
  expect(wordForms('organizational')).toContain('organization');
  expect(wordForms('planning')).toContain('plan');
  expect(wordForms('centers')).toContain('center');
  expect(wordForms('skills')).not.toContain('skills');
  expect(wordForms('c++')).toEqual([]);
});
