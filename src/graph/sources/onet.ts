import { join } from 'node:path';
import { InputError } from '../../core/errors.ts';
import { readLines } from '../../io/lines.ts';
import type { Evidence, NamedSkill, OccupationFact } from './evidence.ts';
import { socGroup } from './socGroups.ts';

/** Relatedness falls with the place in O*NET's list of twenty. */
const weightOfTier: Readonly<Record<string, number>> = {
  'Primary-Short': 1,
  'Primary-Long': 0.6,
  Supplemental: 0.3,
};

/**
 * The O*NET database's text files (onetcenter.org/database.html, CC BY 4.0): occupation titles, alternate titles, related
 * occupations, technology skills. How common a technology is is estimated from O*NET's marks: "in demand" in the
 * occupation's postings, "hot" in postings at large.
 * @throws InputError when a file or one of its columns is missing.
 */
export async function readOnet(folder: string): Promise<Evidence> {
  const file = (name: string) => join(folder, `${name}.txt`);
  const titles = new Map<string, string>();
  for await (const [code, title] of rows(file('Occupation Data'), ['O*NET-SOC Code', 'Title']))
    titles.set(code, title);

  const alternates = await listsOf(
    file('Alternate Titles'),
    ['O*NET-SOC Code', 'Alternate Title'],
    ([title]) => plainTitles(title),
  );
  const related = await listsOf(
    file('Related Occupations'),
    ['O*NET-SOC Code', 'Related O*NET-SOC Code', 'Relatedness Tier'],
    ([id, tier]) => [{ id, weight: weightOfTier[tier] ?? 0.3 }],
  );
  const skills = await listsOf<NamedSkill>(
    file('Technology Skills'),
    ['O*NET-SOC Code', 'Example', 'Hot Technology', 'In Demand'],
    ([name, hot, inDemand]) => [{ name, share: inDemand === 'Y' ? 0.5 : hot === 'Y' ? 0.2 : 0.1 }],
  );

  const occupations: OccupationFact[] = [...titles].map(([id, title]) => ({
    id,
    title,
    group: socGroup(id),
    alternateTitles: alternates.get(id) ?? [],
    related: (related.get(id) ?? []).filter((other) => titles.has(other.id)),
  }));
  const observations = [...skills]
    .filter(([id]) => titles.has(id))
    .map(([occupationId, list]) => ({
      kind: 'asserted' as const,
      occupationId,
      skills: list,
      isCatalogue: true,
      count: 1,
    }));
  return { source: 'onet', occupations, observations };
}

/** "Chief Executive Officer (CEO)" is one title with a short form; both are known. */
function plainTitles(title: string): string[] {
  const short = /^(.+?) \(([^()]+)\)$/.exec(title);
  return short ? [short[1], short[2]] : [title];
}

async function listsOf<Item>(
  path: string,
  columns: readonly string[],
  itemsOf: (fields: readonly string[]) => Item[],
): Promise<Map<string, Item[]>> {
  const lists = new Map<string, Item[]>();
  for await (const [code, ...fields] of rows(path, columns)) {
    const list = lists.get(code);
    if (list) list.push(...itemsOf(fields));
    else lists.set(code, itemsOf(fields));
  }
  return lists;
}

/** The named columns of a tab-separated file, which knows no quoting. */
async function* rows(path: string, columns: readonly string[]): AsyncGenerator<string[]> {
  let places: number[] | undefined;
  for await (const line of readLines(path)) {
    if (line.error) throw line.error;
    const fields = line.text.split('\t');
    if (places) {
      if (line.text !== '') yield places.map((place) => (fields[place] ?? '').trim());
      continue;
    }
    places = columns.map((column) => fields.indexOf(column));
    if (!places.includes(-1)) continue;
    throw new InputError({
      file: path,
      line: 1,
      expected: `the tab-separated columns ${columns.join(', ')}`,
      got: fields.join(', '),
      advice: 'take the text files of the O*NET database as they are (onetcenter.org/database.html)',
    });
  }
}
