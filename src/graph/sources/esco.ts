import { join } from 'node:path';
import { InputError } from '../../core/errors.ts';
import { readCsv } from '../../io/csv.ts';
import type { Evidence, KnownSpelling, NamedSkill, OccupationFact, OccupationGroup } from './evidence.ts';
import { unknownGroup } from './socGroups.ts';

/** Major groups of ISCO-08 (ilo.org/public/english/bureau/stat/isco). */
const iscoTitles: Readonly<Record<string, string>> = {
  0: 'Armed Forces',
  1: 'Managers',
  2: 'Professionals',
  3: 'Technicians and Associate Professionals',
  4: 'Clerical Support Workers',
  5: 'Service and Sales Workers',
  6: 'Skilled Agricultural, Forestry and Fishery Workers',
  7: 'Craft and Related Trades Workers',
  8: 'Plant and Machine Operators and Assemblers',
  9: 'Elementary Occupations',
};

/**
 * The CSV export of ESCO (esco.ec.europa.eu/en/use-esco/download): `occupations_en.csv`, `skills_en.csv` and
 * `occupationSkillRelations_en.csv`, or the same of another language.
 * @param language as in the file names. Essential skills count as needed by 60 %, optional ones by 20 % of an occupation.
 * @throws InputError when a file or one of its columns is missing.
 */
export async function readEsco(folder: string, language = 'en'): Promise<Evidence> {
  const file = (name: string) => join(folder, `${name}_${language}.csv`);
  const occupations: OccupationFact[] = [];
  for await (const row of rows(file('occupations'), [
    'conceptUri',
    'preferredLabel',
    'altLabels',
    'iscoGroup',
  ])) {
    occupations.push({
      id: row['conceptUri'],
      title: row['preferredLabel'],
      group: iscoGroup(row['iscoGroup']),
      alternateTitles: labels(row['altLabels']),
      related: [],
    });
  }
  const skillNames = new Map<string, string>();
  const spellings: KnownSpelling[] = [];
  for await (const row of rows(file('skills'), ['conceptUri', 'preferredLabel', 'altLabels'])) {
    const canonical = row['preferredLabel'];
    skillNames.set(row['conceptUri'], canonical);
    for (const alias of labels(row['altLabels'])) spellings.push({ alias, canonical });
  }
  const skillsOf = new Map<string, NamedSkill[]>(occupations.map(({ id }) => [id, []]));
  let dangling = 0;
  for await (const row of rows(file('occupationSkillRelations'), [
    'occupationUri',
    'relationType',
    'skillUri',
  ])) {
    const name = skillNames.get(row['skillUri']);
    const list = skillsOf.get(row['occupationUri']);
    if (name === undefined || list === undefined) dangling++;
    else list.push({ name, share: row['relationType'] === 'essential' ? 0.6 : 0.2 });
  }
  return {
    source: 'esco',
    occupations,
    spellings,
    observations: [...skillsOf]
      .filter(([, skills]) => skills.length > 0)
      .map(([occupationId, skills]) => ({ kind: 'asserted', occupationId, skills, count: 1 })),
    remarks: dangling > 0 ? [`${dangling} relations name an unknown occupation or skill`] : [],
  };
}

function labels(cell: string): string[] {
  return cell
    .split('\n')
    .map((label) => label.trim())
    .filter((label) => label !== '');
}

function iscoGroup(code: string): OccupationGroup {
  const major = code.replace(/^C/, '').slice(0, 1);
  return major in iscoTitles ? { code: `ISCO-${major}`, title: iscoTitles[major] } : unknownGroup;
}

async function* rows(path: string, columns: readonly string[]): AsyncGenerator<Record<string, string>> {
  for await (const row of readCsv(path)) {
    if (row.error) throw row.error;
    const value = row.value as Record<string, string>;
    const missing = columns.find((column) => value[column] === undefined);
    if (missing !== undefined) {
      throw new InputError({
        file: path,
        line: 1,
        expected: `the columns ${columns.join(', ')}`,
        got: `no ${missing}`,
        advice: 'take the CSV files of ESCO as they are (esco.ec.europa.eu/en/use-esco/download)',
      });
    }
    yield value;
  }
}
