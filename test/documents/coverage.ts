import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isEvidenced } from '../../src/documents/evidence.ts';
import { parsePosting } from '../../src/documents/parsePosting.ts';
import { parseResume } from '../../src/documents/parseResume.ts';
import { skillNamesMatch } from '../../src/documents/skillNames.ts';
import { titlesMatch } from '../../src/documents/titles.ts';
import type { Role, Section } from '../../src/documents/types.ts';
import { sharedData } from '../sharedData.ts';

/** Data sets by their name in the golden file; all but the first are third-party and may be absent. */
export const coverageDatasets = {
  sample: fileURLToPath(new URL('../../datasets/sample/triples.jsonl', import.meta.url)),
  rjdbDev700: sharedData('rjdb/dev700.jsonl'),
};

interface GoldRole {
  readonly title: string;
  readonly startYear: number | null;
  readonly years: number;
}

interface GoldTriple {
  readonly label: string;
  readonly split: string | null;
  /** Whether the posting and the résumé were written in a style with headings. */
  readonly headings: { readonly posting: boolean; readonly resume: boolean };
  readonly posting: string;
  readonly matched: string;
  readonly unmatched: string;
  readonly swapped: string | null;
  readonly skills: readonly string[];
  readonly required: readonly GoldRole[];
  readonly held: readonly GoldRole[];
  readonly heldUnmatched: readonly GoldRole[];
}

interface Measure {
  found: number;
  of: number;
  share: number;
}
export type Coverage = Record<string, Measure>;
type OnMiss = (measure: string, split: string | null, detail: string) => void;

/** The triples of a JSONL file with RJDB's keys, and what each document should yield. */
export function readTriples(path: string): GoldTriple[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => goldOf(JSON.parse(line), index));
}

function goldOf(record: Record<string, unknown>, index: number): GoldTriple {
  const text = (key: string) => (typeof record[key] === 'string' ? record[key] : '');
  const [[required, held]] = record['Experiences-years'] as [[string[], string[]]];
  const filtered = record['Filtered-information'] as { Experience: string };
  return {
    label: `${typeof record['id'] === 'string' ? record['id'] : index}`,
    split: typeof record['split'] === 'string' ? record['split'] : null,
    headings: {
      posting: !/conversational/.test(text('jd_style')),
      resume: !/narrative|summary paragraph/.test(text('resume_style')),
    },
    posting: text('Job-Description'),
    matched: text('Resume-matched'),
    unmatched: text('Resume-unmatched'),
    swapped: text('Resume-swapped') || null,
    skills: record['Skills'] as string[],
    required: required.flatMap(requiredRole),
    held: held.flatMap(heldRole),
    heldUnmatched: filteredRoles(held, filtered.Experience).flatMap(heldRole),
  };
}

function requiredRole(written: string): GoldRole[] {
  const match = /^(\d+) years? as an? (.+)$/s.exec(written);
  return match ? [{ title: match[2], startYear: null, years: Number(match[1]) }] : [];
}

function heldRole(written: string): GoldRole[] {
  const match = /^(.+) \((\d{4}) - (\d{4})\)$/s.exec(written);
  return match
    ? [{ title: match[1], startYear: Number(match[2]), years: Number(match[3]) - Number(match[2]) }]
    : [];
}

function filteredRoles(held: readonly string[], filter: string): string[] {
  const replaced = /^instead of "(.+)" use "(.+)"$/s.exec(filter);
  if (replaced) return held.map((role) => (role === replaced[1] ? replaced[2] : role));
  const removed = /^without including "(.+)"$/s.exec(filter);
  return removed ? held.filter((role) => role !== removed[1]) : [...held];
}

/** Counts, over all triples, of what the parsers find of what they should. */
export function measureCoverage(triples: readonly GoldTriple[], onMiss: OnMiss = () => {}): Coverage {
  const coverage: Coverage = {};
  for (const triple of triples) {
    const count = (measure: string, hit: boolean, detail: () => string) => {
      coverage[measure] ??= { found: 0, of: 0, share: 0 };
      coverage[measure].of++;
      if (hit) coverage[measure].found++;
      else onMiss(measure, triple.split, `${triple.label}: ${detail()}`);
    };
    countPosting(triple, count);
    countResume(triple, count, 'matched', triple.matched, triple.held);
    countResume(triple, count, 'unmatched', triple.unmatched, triple.heldUnmatched);
    if (triple.swapped !== null) countResume(triple, count, 'swapped', triple.swapped, triple.held);
  }
  for (const measure of Object.values(coverage))
    measure.share = Number((measure.found / measure.of).toFixed(4));
  return coverage;
}

type Count = (measure: string, hit: boolean, detail: () => string) => void;

function countPosting(triple: GoldTriple, count: Count): void {
  const { sections, requirements } = parsePosting(triple.posting);
  if (triple.headings.posting)
    count('posting sections, styles with headings', isSectioned(sections), () =>
      triple.posting.slice(0, 300),
    );
  count('posting sections', isSectioned(sections), () => triple.posting.slice(0, 300));
  count('posting requirements', requirements.length > 0, () => triple.posting);
  const skills = requirements.flatMap((item) => (item.kind === 'skill' ? [item.skill] : []));
  const roles = requirements.filter((item) => item.kind === 'experience');
  for (const skill of triple.skills) {
    const hit = skills.some((found) => skillNamesMatch(found, skill));
    count('posting skills', hit, () => `${skill} | ${skills.join(' | ')}`);
    if (isEvidenced(skill, triple.posting))
      count('posting skills that stand verbatim', hit, () => `${skill} | ${skills.join(' | ')}`);
  }
  for (const skill of skills)
    count(
      'posting skill precision',
      triple.skills.some((gold) => skillNamesMatch(skill, gold)),
      () => `${skill} | ${triple.skills.join(' | ')}`,
    );
  for (const gold of triple.required) {
    const named = roles.filter((role) => titlesMatch(role.title, gold.title));
    const detail = () =>
      `${gold.years} ${gold.title} | ${roles.map((role) => `${role.years} ${role.title}`).join(' | ')}`;
    count('required role titles', named.length > 0, detail);
    const told = named.some((role) => role.years === gold.years);
    count('required roles with years', told, detail);
    if (/\b(?:years?|yrs|months)\b/i.test(triple.posting))
      count('required roles with years where the posting names years', told, detail);
  }
}

function countResume(
  triple: GoldTriple,
  count: Count,
  name: string,
  text: string,
  held: readonly GoldRole[],
): void {
  const { sections, skills, roles } = parseResume(text);
  if (triple.headings.resume)
    count(`${name} sections, styles with headings`, isSectioned(sections), () => text.slice(0, 300));
  count(`${name} sections`, isSectioned(sections), () => text.slice(0, 300));
  for (const gold of held) {
    const named = roles.filter((role) => titlesMatch(role.title, gold.title));
    const told = () =>
      `${gold.title} ${gold.startYear} ${gold.years} | ${roles.map((role) => `${role.title} ${role.startYear} ${role.years}`).join(' | ')}`;
    count(`${name} role titles`, named.length > 0, told);
    count(
      `${name} roles with years`,
      named.some((role) => hasTimeOf(role, gold)),
      told,
    );
  }
  if (name !== 'matched') return;
  for (const skill of triple.skills) {
    if (!isEvidenced(skill, text)) continue;
    count(
      `${name} skills that stand verbatim`,
      skills.some((found) => skillNamesMatch(found.text, skill)),
      () => `${skill} | ${skills.map((found) => found.text).join(' | ')}`,
    );
  }
  for (const { text: found } of skills)
    count(
      `${name} mention precision`,
      triple.skills.some((gold) => skillNamesMatch(found, gold)),
      () => `${found} | ${triple.skills.join(' | ')}`,
    );
}

/** The same years, or the same calendar years (months may add to what the label rounds). */
function hasTimeOf(role: Role, gold: GoldRole): boolean {
  if (role.years !== null && Math.abs(role.years - gold.years) < 0.25) return true;
  return (
    gold.startYear !== null &&
    role.startYear === gold.startYear &&
    role.endYear === gold.startYear + gold.years
  );
}

/** Cut into sections of which at least one is of a known kind. */
function isSectioned(sections: readonly Section[]): boolean {
  return sections.some((section) => section.kind !== 'preamble' && section.kind !== 'other');
}
