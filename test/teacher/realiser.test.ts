import { describe, expect, test } from 'vitest';
import type { Context } from '../../src/core/context.ts';
import { type Triple, tripleSchema } from '../../src/core/record.ts';
import { parsePosting } from '../../src/documents/parsePosting.ts';
import { parseResume } from '../../src/documents/parseResume.ts';
import { titlesMatch } from '../../src/documents/titles.ts';
import { realise } from '../../src/teacher/realiser/realise.ts';
import { createSkillEvidence } from '../../src/teacher/skillEvidence.ts';
import { makeContexts } from './contexts.ts';

const shows = createSkillEvidence();
const contexts = makeContexts(180);
const outcomes = contexts.map((context) => ({ context, ...realise(context, shows) }));
const records = outcomes.flatMap(({ context, triple }) => (triple ? [{ context, triple }] : []));

/**
 * Other names of some of the skills, written down for this test and known to nothing under test. Each is looked for as a
 * word of its own, in any case.
 */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  JavaScript: ['js', 'ecmascript'],
  Kubernetes: ['k8s'],
  PostgreSQL: ['postgres'],
  'Microsoft Excel': ['excel'],
  'Microsoft Outlook': ['outlook'],
  'Unit testing': ['unit tests'],
  Venipuncture: ['blood draws', 'drawing blood'],
  'Infection control': ['preventing infections'],
  'Forklift operation': ['forklifts', 'forklift driving'],
  'Blueprint reading': ['blueprints', 'technical drawings'],
  AutoCAD: ['acad'],
  Mentoring: ['mentoring juniors'],
  'Technical writing': ['technical texts'],
};

function names(skill: string, text: string): boolean {
  return [skill, ...(otherNames[skill] ?? [])].some((name) => {
    const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
    return new RegExp(`(?<![A-Za-z0-9])${escaped}(?![A-Za-z0-9])`, 'i').test(text);
  });
}

/** The years that the résumé shows for a title, added up; null where it has no such role. */
function heldYears(resume: string, title: string, { asOf }: Context): number | null {
  const { roles } = parseResume(resume, { presentYear: Number(asOf.slice(0, 4)) });
  const held = roles.filter((role) => titlesMatch(title, role.title));
  return held.length === 0 ? null : held.reduce((sum, { years }) => sum + (years ?? 0), 0);
}

function swappedOf({ negatives }: Triple): string {
  return negatives?.['swapped'] ?? '';
}

test('nearly every context gives a record', () => {
  expect(records.length / contexts.length).toBeGreaterThan(0.95);
  for (const { triple } of records) expect(tripleSchema.safeParse(triple).error).toBeUndefined();
});

test('the same context gives the same texts; others give others', () => {
  const [{ context, triple }, { triple: other }] = records;
  expect(realise(context, createSkillEvidence()).triple).toEqual(triple);
  expect(other.jobDescription).not.toBe(triple.jobDescription);
  expect(new Set(records.map(({ triple: { resumeMatched } }) => resumeMatched)).size).toBe(records.length);
});

test('removed skills stand in no negative, by names that the grammar does not know', () => {
  let checked = 0;
  for (const { triple } of records) {
    for (const skill of triple.filtered.skills) {
      expect(names(skill, triple.resumeUnmatched), `${triple.id}: ${skill} in unmatched`).toBe(false);
      expect(names(skill, swappedOf(triple)), `${triple.id}: ${skill} in swapped`).toBe(false);
      checked += 1;
    }
  }
  expect(checked).toBeGreaterThan(200);
});

test('with exact wording every skill stands verbatim in posting and matched résumé, kept ones in the negatives, too', () => {
  const exact = records.filter(({ context }) => context.style.wording === 'exact');
  expect(exact.length).toBeGreaterThan(40);
  for (const { context, triple } of exact) {
    for (const skill of context.skills) {
      expect(names(skill, triple.jobDescription), `${triple.id}: ${skill} in the posting`).toBe(true);
      expect(names(skill, triple.resumeMatched), `${triple.id}: ${skill} in matched`).toBe(true);
      if (triple.filtered.skills.includes(skill)) continue;
      expect(names(skill, triple.resumeUnmatched)).toBe(true);
      expect(names(skill, swappedOf(triple))).toBe(true);
    }
    for (const { inserted } of context.swap.skills) expect(names(inserted, swappedOf(triple))).toBe(true);
  }
});

test('paraphrases are used where they are asked for', () => {
  const share = (wording: Context['style']['wording']) => {
    const those = records.filter(({ context }) => context.style.wording === wording);
    const verbatim = those.flatMap(({ context, triple }) =>
      context.skills.map((skill) => triple.resumeMatched.toLowerCase().includes(skill.toLowerCase())),
    );
    return verbatim.filter((isVerbatim) => !isVerbatim).length / verbatim.length;
  };
  expect(share('exact')).toBe(0);
  expect(share('mixed')).toBeGreaterThan(0.05);
  expect(share('paraphrased')).toBeGreaterThan(share('mixed'));
});

test('years read back from the texts are those of the context', () => {
  for (const { context, triple } of records) {
    const { filter, swap } = context;
    const asked = parsePosting(triple.jobDescription).requirements.filter(
      (each) => each.kind === 'experience',
    );
    for (const { title, years, requiredYears } of context.occupations) {
      const where = `${triple.id}: ${title}`;
      expect(
        asked.filter((role) => titlesMatch(role.title, title)).map((role) => role.years),
        where,
      ).toContain(requiredYears);
      expect(heldYears(triple.resumeMatched, title, context), where).toBe(years);
      const isFiltered = title === filter.experience.title;
      const expected = { removed: null, shortened: filter.experience.resumeYears, unchanged: years };
      expect(heldYears(triple.resumeUnmatched, title, context), where).toBe(
        isFiltered ? expected[filter.experience.kind] : years,
      );
      const moved = swap.experience?.movedYears ?? 0;
      const change =
        (title === swap.experience?.to ? moved : 0) - (title === swap.experience?.from ? moved : 0);
      expect(heldYears(swappedOf(triple), title, context), where).toBe(years + change);
    }
  }
});

describe('the swapped résumé', () => {
  test('has the lines of the matched one, and differs in none that it need not', () => {
    for (const { context, triple } of records) {
      const [matched, swapped] = [triple.resumeMatched, swappedOf(triple)].map((text) => text.split('\n'));
      expect(swapped).toHaveLength(matched.length);
      const mayDiffer =
        context.swap.skills.length * 3 + (context.swap.experience ? 3 * context.occupations.length : 0);
      const different = matched.filter((line, index) => line !== swapped[index]).length;
      expect(different).toBeGreaterThan(0);
      expect(different).toBeLessThanOrEqual(mayDiffer);
    }
  });

  test('says of itself what it lacks', () => {
    const moved = records.filter(({ context }) => context.swap.experience);
    expect(moved.length).toBeGreaterThan(20);
    for (const { context, triple } of moved) {
      const own = triple.negativesFiltered?.['swapped'];
      expect(own?.experience).toMatchObject({ kind: 'shortened', title: context.swap.experience?.from });
      expect(own?.experience.resumeYears).toBeLessThan(own?.experience.requiredYears ?? 0);
      expect(own?.skills).toEqual(context.swap.skills.map(({ removed }) => removed));
    }
  });
});

test('the unmatched résumé keeps the other lines of the matched one, in their order', () => {
  for (const { triple } of records.filter(({ context }) => context.filter.experience.kind === 'unchanged')) {
    const matched = triple.resumeMatched.split(/\n|(?<=[.;,]) /);
    const kept = triple.resumeUnmatched.split(/\n|(?<=[.;,]) /).filter((line) => matched.includes(line));
    expect(kept.length / triple.resumeUnmatched.split(/\n|(?<=[.;,]) /).length).toBeGreaterThan(0.5);
    expect(triple.resumeUnmatched.length).toBeLessThan(triple.resumeMatched.length);
  }
});

test('explanations name what is missing, and the rows who wrote them', () => {
  for (const { context, triple } of records) {
    for (const skill of triple.filtered.skills) expect(triple.explanation).toContain(skill);
    const { title, kind } = context.filter.experience;
    if (title !== null && kind !== 'unchanged') expect(triple.explanation).toContain(title);
    expect(triple.teacher?.model).toMatch(/^distill offline realiser/);
    expect(JSON.stringify(triple)).not.toMatch(/gpt/i);
    expect(triple.context).toMatchObject({
      graphDigest: context.graphDigest,
      seed: context.seed,
      occupationIds: context.occupations.map(({ occupationId }) => occupationId),
    });
  }
});

test('a context that contradicts itself gives reasons instead of a record', () => {
  const [context] = makeContexts(1, { style: { wording: 'exact' } });
  const [removed] = context.filter.skills;
  const kept = `${removed} for beginners`;
  const { triple, reasons } = realise({ ...context, skills: [...context.skills, kept] }, shows);
  expect(triple).toBeUndefined();
  expect(reasons?.join()).toContain(`still shows the skill ${removed}`);
});
