import { expect, test } from 'vitest';
import { readAliasTable, readNotSkills } from '../../src/graph/cleaning/aliasTable.ts';
import { findMisspellings } from '../../src/graph/cleaning/misspellings.ts';
import { createNotSkills } from '../../src/graph/cleaning/notSkills.ts';
import { acronymOf, joinedParts, withoutVersion } from '../../src/graph/cleaning/phraseParts.ts';
import { plainProductName } from '../../src/graph/cleaning/productNames.ts';
import { skillKey } from '../../src/graph/cleaning/skillKey.ts';
import { splitCell, trimPhrase } from '../../src/graph/cleaning/splitSkills.ts';
import { bestSurface } from '../../src/graph/cleaning/surfaces.ts';
import { createVocabulary } from '../../src/graph/cleaning/vocabulary.ts';
import { temporaryFile } from '../io/temporaryFolder.ts';

test('spellings share a key unless a sign makes another name of it', () => {
  const same = [
    ['Web Services', 'webservices', 'Web-Service', 'web service'],
    ['Node.js', 'NodeJS', 'node js'],
    ['APIs', 'API', "API's"],
    ['Research & Development', 'research and development'],
  ];
  for (const names of same) expect(new Set(names.map(skillKey)).size, names.join()).toBe(1);
  const different = ['C', 'C#', 'C++', '.NET', 'net', 'AWS', 'Windows 7', 'Windows 8'];
  expect(new Set(different.map(skillKey)).size).toBe(different.length);
});

test('cells part at commas, bullets and sentences, not inside brackets', () => {
  expect(splitCell('Java, SQL;Git | Perl\n• C++')).toEqual(['Java', 'SQL', 'Git', 'Perl', 'C++']);
  expect(splitCell('cloud (AWS, Azure), Linux')).toEqual(['cloud (AWS, Azure)', 'Linux']);
  expect(splitCell('an open ( bracket, and more, here')).toEqual(['an open ( bracket', 'and more', 'here']);
  expect(splitCell('We use Java. Knowledge of ASP.NET is a plus')).toEqual([
    'We use Java',
    'Knowledge of ASP.NET is a plus',
  ]);
});

test.each([
  ['5+ years of experience with Java', 'Java'],
  ['Strong knowledge of SQL Server required', 'SQL Server'],
  ['and/or  "Hibernate".', 'Hibernate'],
  ['".NET"', '.NET'],
  ['Languages: Python', 'Python'],
  ['experience', 'experience'],
  ['  --- ', ''],
])('%j is trimmed to %j', (phrase, trimmed) => {
  expect(trimPhrase(phrase)).toBe(trimmed);
});

test.each([
  ['SEE BELOW', 'points elsewhere'],
  ['please refer to job description', 'points elsewhere'],
  ['someone@example.com', 'points elsewhere'],
  ['Contract W2', 'terms of work'],
  ["Bachelor's Degree", 'degree'],
  ['Senior Java Developer', 'job title'],
  ['you will work with our clients', 'sentence'],
  ['1999', 'no name'],
  ['x', 'no name'],
  ['New York', 'listed'],
  ['C', null],
  ['Project management', null],
])('%j is no skill: %s', (phrase, reason) => {
  expect(createNotSkills(['New York']).rejection(phrase)).toBe(reason);
});

test('acronyms are the initials of the words before them', () => {
  expect(acronymOf('Enterprise resource planning ERP software')).toEqual({
    acronym: 'ERP',
    expansion: 'Enterprise resource planning',
  });
  expect(acronymOf('Border Gateway Protocol (BGP)')?.acronym).toBe('BGP');
  expect(acronymOf('Microsoft SQL')).toBeNull();
  expect(acronymOf('Programming in ABAP')).toBeNull();
});

test('joined skills, versions and product names are told apart from names', () => {
  expect(joinedParts('Java/J2EE')).toEqual(['Java', 'J2EE']);
  expect(joinedParts('HTML and CSS')).toEqual(['HTML', 'CSS']);
  expect(joinedParts('Java')).toBeNull();
  expect(withoutVersion('SQL Server 2012 R2')).toBe('SQL Server');
  expect(withoutVersion('PeopleSoft 9.2')).toBe('PeopleSoft');
  expect(withoutVersion('ISO 27001')).toBeNull();
  expect(withoutVersion('Java')).toBeNull();
  expect(plainProductName('SAP software')).toBe('SAP');
  expect(plainProductName('Microsoft Office software')).toBe('Microsoft Office');
  expect(plainProductName('Scheduling software')).toBe('Scheduling software');
});

test('the spelling that is shown has the capitals that people write', () => {
  expect(
    bestSurface(
      new Map([
        ['linux', 60],
        ['Linux', 30],
        ['LINUX', 20],
      ]),
    ),
  ).toBe('Linux');
  expect(
    bestSurface(
      new Map([
        ['sql', 50],
        ['SQL', 40],
        ['Sql', 2],
      ]),
    ),
  ).toBe('SQL');
  expect(bestSurface(new Map([['penetration testing', 3]]))).toBe('Penetration testing');
});

test('a rare name one letter from a frequent one is a slip; two letters, or a frequent one, is not', () => {
  const support = new Map([
    ['businessintelligence', 50],
    ['businessinteligence', 2],
    ['businesintelligense', 1],
    ['integrations', 80],
    ['interactions', 4],
    ['administration', 40],
    ['administrator', 30],
  ]);
  expect([...findMisspellings(support)]).toEqual([['businessinteligence', 'businessintelligence']]);
});

const cell = (text: string, count = 1) => ({ text, trusted: false, count });

test('a vocabulary learns names from all cells: aliases, parts, versions, acronyms, names in sentences', () => {
  const cells = [
    cell('Java', 40),
    cell('J2EE', 20),
    cell('kubernetes', 10),
    cell('Oracle', 20),
    cell('TCP/IP', 30),
    cell('TCP', 6),
    cell('IP', 6),
    cell('JUnit', 20),
    cell('Java/J2EE', 3),
    cell('Java 8', 2),
    cell('TCP/IP', 2),
    cell('SEE BELOW', 9),
    cell('writing tests in JUnit for our clients'),
    cell('K8s, java'),
  ];
  const vocabulary = createVocabulary(cells, {
    aliases: [{ alias: 'k8s', canonical: 'Kubernetes' }],
    notSkills: createNotSkills([]),
  });
  const resolve = (text: string) => vocabulary.resolve(text, false);
  expect(resolve('Java/J2EE')).toEqual(['Java', 'J2EE']);
  expect(resolve('TCP/IP')).toEqual(['TCP/IP']);
  expect(resolve('Java 8')).toEqual(['Java']);
  expect(resolve('K8s, java')).toEqual(['Kubernetes', 'Java']);
  expect(resolve('writing tests in JUnit for our clients')).toEqual(['JUnit']);
  expect(resolve('SEE BELOW')).toEqual([]);
  expect(vocabulary.merges()).toContainEqual({
    alias: 'K8s',
    canonical: 'Kubernetes',
    rule: 'alias table',
    count: 1,
  });
  expect(vocabulary.merges()).toContainEqual({
    alias: 'Java 8',
    canonical: 'Java',
    rule: 'version',
    count: 2,
  });
  expect(vocabulary.rejected.get('points elsewhere')).toBe(1);
});

test('tables are read with their line numbers', async () => {
  const table = temporaryFile('a.csv', 'alias,canonical,exactCase\nJS,JavaScript,yes\nk8s,Kubernetes,\n');
  expect(await readAliasTable(table)).toEqual([
    { alias: 'JS', canonical: 'JavaScript', exactCase: true },
    { alias: 'k8s', canonical: 'Kubernetes' },
  ]);
  const bad = temporaryFile('a.csv', 'alias,canonical\nJS,\n');
  await expect(readAliasTable(bad)).rejects.toThrow(/a\.csv:2: expected columns alias and canonical/);
  const phrases = temporaryFile('n.csv', 'phrase,why\nteam player,too general\n');
  expect(await readNotSkills(phrases)).toEqual(['team player']);
});
