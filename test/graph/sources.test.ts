import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDice } from '../../src/graph/sources/dice.ts';
import { readEdges } from '../../src/graph/sources/edges.ts';
import { readEsco } from '../../src/graph/sources/esco.ts';
import { readFrequencies } from '../../src/graph/sources/frequencies.ts';
import { readOnet } from '../../src/graph/sources/onet.ts';
import { readRecords } from '../../src/graph/sources/records.ts';
import { temporaryFile, temporaryFolder } from '../io/temporaryFolder.ts';

test('DICE: a posting a row, although a column name stands twice in the header', async () => {
  const path = temporaryFile(
    'dice.csv',
    'Job_Id,Designation,Required Skills,Max Exp (in months),Max Exp (in months)\n1,"Tester, QA","SQL, ""unit"" tests",1 - 2 yrs,\n2,Cook,SEE BELOW,0 - 1 yrs,\n',
  );
  expect((await readDice(path)).observations).toEqual([
    { kind: 'observed', title: 'Tester, QA', skills: [{ name: 'SQL, "unit" tests' }], count: 1 },
    { kind: 'observed', title: 'Cook', skills: [{ name: 'SEE BELOW' }], count: 1 },
  ]);
});

test('DICE: a file of something else is refused by the columns that it lacks', async () => {
  const path = temporaryFile('other.csv', 'a,b\n1,2\n');
  await expect(readDice(path)).rejects.toThrow(
    /expected the columns Designation and Required Skills, got a, b/,
  );
});

test('O*NET: titles, short forms, relatives and technologies by code', async () => {
  const folder = temporaryFolder();
  const write = (name: string, text: string) => writeFileSync(join(folder, `${name}.txt`), text);
  write(
    'Occupation Data',
    'O*NET-SOC Code\tTitle\tDescription\n29-1141.00\tNurses\t"a 5" gauge\n11-1011.00\tChiefs\td\n',
  );
  write(
    'Alternate Titles',
    'O*NET-SOC Code\tAlternate Title\tShort Title\tSource(s)\n29-1141.00\tRegistered Nurse (RN)\tRN\t08\n',
  );
  write(
    'Related Occupations',
    'O*NET-SOC Code\tRelated O*NET-SOC Code\tRelatedness Tier\tIndex\n29-1141.00\t11-1011.00\tPrimary-Long\t6\n29-1141.00\t99-9999.00\tPrimary-Long\t7\n',
  );
  write(
    'Technology Skills',
    'O*NET-SOC Code\tExample\tCommodity Code\tCommodity Title\tHot Technology\tIn Demand\n29-1141.00\tEpic Systems\t1\tMedical software\tY\tY\n29-1141.00\tDrug guide software\t1\tx\tN\tN\n',
  );
  const { occupations, observations } = await readOnet(folder);
  expect(occupations).toEqual([
    {
      id: '29-1141.00',
      title: 'Nurses',
      group: { code: '29', title: 'Healthcare Practitioners and Technical' },
      alternateTitles: ['Registered Nurse', 'RN'],
      related: [{ id: '11-1011.00', weight: 0.6 }],
    },
    {
      id: '11-1011.00',
      title: 'Chiefs',
      group: { code: '11', title: 'Management' },
      alternateTitles: [],
      related: [],
    },
  ]);
  expect(observations).toEqual([
    {
      kind: 'asserted',
      occupationId: '29-1141.00',
      skills: [
        { name: 'Epic Systems', share: 0.5 },
        { name: 'Drug guide software', share: 0.1 },
      ],
      isCatalogue: true,
      count: 1,
    },
  ]);
});

test('O*NET: a missing file and a missing column say so', async () => {
  const folder = temporaryFolder();
  await expect(readOnet(folder)).rejects.toThrow(/Occupation Data\.txt.*no such file/);
  writeFileSync(join(folder, 'Occupation Data.txt'), 'Code\tTitle\n');
  await expect(readOnet(folder)).rejects.toThrow(
    /tab-separated columns O\*NET-SOC Code, Title, got Code, Title/,
  );
});

test('edges: shares relative to the largest count of the occupation', async () => {
  const path = temporaryFile(
    'edges.csv',
    'occupation,skill,count\nBaker,Baking,8\nBaker,Mixing,2\nCook,Frying,\n',
  );
  expect((await readEdges(path)).observations).toEqual([
    {
      kind: 'asserted',
      title: 'Baker',
      skills: [
        { name: 'Baking', share: 1 },
        { name: 'Mixing', share: 0.25 },
      ],
      count: 1,
    },
    { kind: 'asserted', title: 'Cook', skills: [{ name: 'Frying', share: 1 }], count: 1 },
  ]);
  const bad = temporaryFile('bad.csv', 'occupation,skill,count\nBaker,Baking,1\nBaker,Mixing,many\n');
  await expect(readEdges(bad)).rejects.toThrow(
    /bad\.csv:3 \(count\): expected a whole number of at least 1, got "many"/,
  );
});

test('records: triples by their latest occupation; other kinds are counted', async () => {
  async function* records() {
    yield {
      kind: 'triple' as const,
      id: 'a',
      groupId: 'g',
      split: null,
      context: { occupations: [{ title: 'Baker', years: 2 }], skills: ['Baking'] },
      jobDescription: 'x',
      resumeMatched: 'x',
      resumeUnmatched: 'x',
      filtered: {
        skills: [],
        experience: { kind: 'unchanged' as const, title: null, requiredYears: null, resumeYears: null },
      },
    };
    yield {
      kind: 'pair' as const,
      id: 'b',
      groupId: 'g',
      split: null,
      posting: 'x',
      resume: 'x',
      label: true,
    };
  }
  const { observations, remarks } = await readRecords(records());
  expect(observations).toEqual([
    { kind: 'observed', title: 'Baker', skills: [{ name: 'Baking' }], count: 1 },
  ]);
  expect(remarks).toEqual(['1 records name no occupation and were passed over']);
});

test('ESCO: occupations, spellings, essential and optional skills; dangling relations are counted', async () => {
  const folder = temporaryFolder();
  mkdirSync(folder, { recursive: true });
  const write = (name: string, text: string) => writeFileSync(join(folder, `${name}_en.csv`), text);
  write(
    'occupations',
    'conceptUri,preferredLabel,altLabels,iscoGroup\nu:o1,baker,"bread maker\npastry baker",7512\n',
  );
  write(
    'skills',
    'conceptUri,preferredLabel,altLabels\nu:s1,bake bread,"bread baking"\nu:s2,decorate cakes,\n',
  );
  write(
    'occupationSkillRelations',
    'occupationUri,relationType,skillType,skillUri\nu:o1,essential,skill,u:s1\nu:o1,optional,skill,u:s2\nu:o9,optional,skill,u:s2\n',
  );
  const { occupations, observations, spellings, remarks } = await readEsco(folder);
  expect(occupations).toEqual([
    {
      id: 'u:o1',
      title: 'baker',
      group: { code: 'ISCO-7', title: 'Craft and Related Trades Workers' },
      alternateTitles: ['bread maker', 'pastry baker'],
      related: [],
    },
  ]);
  expect(spellings).toEqual([{ alias: 'bread baking', canonical: 'bake bread' }]);
  expect(observations[0].skills).toEqual([
    { name: 'bake bread', share: 0.6 },
    { name: 'decorate cakes', share: 0.2 },
  ]);
  expect(remarks).toEqual(['1 relations name an unknown occupation or skill']);
});

test('frequencies: shares by occupation and skill, held to 0 to 1', async () => {
  const path = temporaryFile('f.csv', 'occupation,skill,frequency\nBaker,Baking,0.9\nBaker,Mixing,0\n');
  expect(await readFrequencies(path)).toEqual(
    new Map([
      [
        'Baker',
        new Map([
          ['Baking', 0.9],
          ['Mixing', 0],
        ]),
      ],
    ]),
  );
  const bad = temporaryFile('f.csv', 'occupation,skill,frequency\nBaker,Baking,90\n');
  await expect(readFrequencies(bad)).rejects.toThrow(
    /f\.csv:2: expected columns occupation, skill and frequency/,
  );
});
