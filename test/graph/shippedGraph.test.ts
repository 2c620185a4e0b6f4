import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commonSkillAliases } from '../../src/documents/commonSkillAliases.ts';
import { readAliasTable, readNotSkills } from '../../src/graph/cleaning/aliasTable.ts';
import { skillKey } from '../../src/graph/cleaning/skillKey.ts';
import { findNode } from '../../src/graph/findNode.ts';
import { readGraphManifest, readSkillGraph } from '../../src/graph/graphFolder.ts';
import { sha256OfFile } from '../../src/io/sha256OfFile.ts';

const folder = 'datasets/graph';
const graph = await readSkillGraph(folder);

test('the files are those of the manifest', async () => {
  const manifest = await readGraphManifest(folder);
  for (const { path, sha256 } of manifest.files) expect(await sha256OfFile(join(folder, path))).toBe(sha256);
  expect(manifest.digest).toBe(graph.digest);
  expect(manifest.licence).toMatch(/CC BY-SA 4\.0/);
});

/** Judged by people; a change of the cleaning must not lose them. */
test.each([
  ['Data Engineer', ['Apache Spark', 'Hadoop', 'SQL', 'Python']],
  ['Java Developer', ['Java', 'Spring Framework', 'Hibernate']],
  ['Network Engineer', ['Cisco networking', 'BGP', 'Firewalls']],
  ['Accountant', ['Cost accounting', 'Internal audit', 'Microsoft Excel', 'QuickBooks']],
  ['Registered Nurse', ['Nursing', 'Epic EHR', 'Electronic health records']],
  ['Welder', ['Welding', 'MIG welding', 'Soldering']],
])('%s needs %j', (title, expected) => {
  const found = findNode(graph, title);
  const id = found.kind === 'occupation' ? found.node.id : '';
  expect(graph.skillsOf(id).map(({ skill }) => skill.name)).toEqual(expect.arrayContaining(expected));
});

test('the table of spellings and the one that the metrics read give a skill the same name', async () => {
  const table = await readAliasTable(join(folder, 'tables', 'skill-aliases.csv'));
  const names = new Map<string, string>();
  for (const { alias, canonical } of table) {
    for (const name of [alias, canonical])
      if (!names.has(skillKey(name))) names.set(skillKey(name), canonical);
  }
  const differ = commonSkillAliases.filter(
    ({ alias, canonical }) => (names.get(skillKey(alias)) ?? canonical) !== canonical,
  );
  expect(differ).toEqual([]);
  // One spelling, one skill; and no skill is a phrase that is none.
  const twice = table.filter(({ alias }, at) => table.slice(0, at).some((other) => other.alias === alias));
  expect(twice).toEqual([]);
  const notSkills = new Set((await readNotSkills(join(folder, 'tables', 'not-skills.csv'))).map(skillKey));
  expect(table.filter(({ canonical }) => notSkills.has(skillKey(canonical)))).toEqual([]);
});

test('soft noise, job titles, places and terms of work are no skills', () => {
  const noise =
    /^(?:developer|years?|experience|management|project|team player|see .*|.*job description.*|full time|contract|contract (?:w2|to hire|corp.*)|new york|texas|tx|nj|remote|bachelor.*|.*\bengineer|.*@.*|https?:.*)$/i;
  expect(graph.data.skills.map(({ name }) => name).filter((name) => noise.test(name))).toEqual([]);
});
