import type { MatchingInput } from '../../core/matching.ts';
import { documentShape, type LineShape, type SectionShape } from './documentShape.ts';

/** Stands for a number that the documents do not give: apart from all that occur. */
const absent = -99;
const rolesCompared = 5;
const sectionsCounted = 5;

/**
 * The counts and numbers of a pair, by name: of lines, list items, words and enumerated parts; of the years that
 * the posting asks for and the résumé's periods last. Sections are told apart by what they hold: the posting's
 * experience section has the most counting numbers, the résumé's the most periods.
 */
export function lineAndYearFeatures({ posting, resume }: MatchingInput): Readonly<Record<string, number>> {
  const asked = documentShape(posting).sections;
  const offered = documentShape(resume).sections;
  const askedExperience = most(asked, countsAndDensity) ?? asked[3];
  const experience = most(offered, (section) => total(section, ({ periods }) => periods.length));
  return {
    ...sizes('posting', asked),
    ...sizes('resume', offered),
    ...linesBySection(offered),
    ...skillCounts(
      skillSection(asked, askedExperience),
      largest(offered.filter((section) => section !== experience)),
    ),
    ...experienceCounts(askedExperience, experience),
    ...yearDifferences(askedExperience?.lines ?? [], experience?.lines ?? []),
    yearsMoreThanAskedAnywhere:
      lengths(linesOf(offered)).total - sum(linesOf(asked).flatMap(({ counts }) => counts)),
  };
}

function sizes(name: string, sections: readonly SectionShape[]): Record<string, number> {
  const lines = linesOf(sections);
  return {
    [`${name}Sections`]: sections.length,
    [`${name}Lines`]: lines.length,
    [`${name}Items`]: lines.filter(({ listed }) => listed).length,
    [`${name}Words`]: sum(lines.map(({ words }) => words)),
  };
}

function linesBySection(sections: readonly SectionShape[]): Record<string, number> {
  return Object.fromEntries(
    Array.from({ length: sectionsCounted }, (_, k) => [
      `resumeLinesOfSection${k + 1}`,
      sections[k]?.lines.length ?? absent,
    ]),
  );
}

function skillCounts(
  asked: SectionShape | undefined,
  offered: SectionShape | undefined,
): Record<string, number> {
  const parts = (section: SectionShape) => total(section, (line) => line.parts);
  const lines = (section: SectionShape) => section.lines.length;
  return {
    askedSkills: asked ? entries(asked) : absent,
    skills: offered ? entries(offered) : absent,
    skillWords: offered ? total(offered, ({ words }) => words) : absent,
    skillLines: offered ? lines(offered) : absent,
    skillsMoreThanAsked: difference(offered && entries(offered), asked && entries(asked)),
    skillPartsMoreThanAsked: difference(offered && parts(offered), asked && parts(asked)),
    skillLinesMoreThanAsked: difference(offered && lines(offered), asked && lines(asked)),
  };
}

function experienceCounts(
  asked: SectionShape | undefined,
  offered: SectionShape | undefined,
): Record<string, number> {
  const periods = offered ? total(offered, (line) => line.periods.length) : 0;
  const counts = asked ? total(asked, (line) => line.counts.length) : 0;
  return {
    askedExperienceLines: asked?.lines.length ?? absent,
    experienceLines: offered?.lines.length ?? absent,
    experienceWords: offered ? total(offered, ({ words }) => words) : absent,
    periods,
    askedCounts: counts,
    periodsMoreThanCounts: periods - counts,
    periodsMoreThanLines: difference(periods, asked?.lines.length),
  };
}

/** What the posting's numbers and the lengths of the résumé's periods have to do with each other. */
function yearDifferences(
  askedLines: readonly LineShape[],
  offeredLines: readonly LineShape[],
): Record<string, number> {
  const asked = askedLines.flatMap(({ counts }) => counts);
  const { years, total: totalYears, longestGap } = lengths(offeredLines);
  const unclaimed = [...years];
  const unanswered = asked.filter((count) => {
    const place = unclaimed.indexOf(count);
    if (place >= 0) unclaimed.splice(place, 1);
    return place < 0;
  });
  return {
    askedYears: sum(asked),
    years: totalYears,
    yearsMoreThanAsked: asked.length > 0 ? totalYears - sum(asked) : absent,
    countsWithoutEqualPeriod: unanswered.length,
    periodsWithoutEqualCount: unclaimed.length,
    longestGap,
    ...Object.fromEntries(
      Array.from({ length: rolesCompared }, (_, k) => [
        `yearsMoreThanAsked${k + 1}`,
        difference(years[k] ?? undefined, asked[k]),
      ]),
    ),
  };
}

/** How long the periods last, in order of appearance (null: open), and the longest time between neighbours. */
function lengths(lines: readonly LineShape[]) {
  const periods = lines.flatMap((line) => line.periods);
  const years = periods.map(({ start, end }) => (end === null ? null : end - start));
  // Roles stand latest first: a role begins where the next in the list ended.
  const gaps = periods.slice(1).flatMap(({ end }, k) => (end === null ? [] : [periods[k].start - end]));
  return {
    years,
    total: sum(years.map((length) => length ?? 0)),
    longestGap: gaps.length > 0 ? Math.max(...gaps) : absent,
  };
}

/** The third section, where postings list skills by habit; else the neighbour of the experience section. */
function skillSection(
  sections: readonly SectionShape[],
  experience: SectionShape | undefined,
): SectionShape | undefined {
  if (sections[2] !== undefined && sections[2] !== experience) return sections[2];
  const place = experience ? sections.indexOf(experience) : -1;
  return sections[place - 1] ?? sections[place + 1];
}

/** Counting numbers, and between sections with equally many the one in fewer lines. */
function countsAndDensity(section: SectionShape): number {
  const counts = total(section, (line) => line.counts.length);
  return counts + counts / (2 * section.lines.length);
}

/** Lines, or the parts of an enumeration where there are hardly any lines. */
function entries(section: SectionShape): number {
  return section.lines.length <= 2 ? total(section, ({ parts }) => parts) : section.lines.length;
}

/** By entries, and between sections with equally many the one with more lines. */
function largest(sections: readonly SectionShape[]): SectionShape | undefined {
  return most(sections, (section) => entries(section) + section.lines.length / 100);
}

/** The first of the sections with the highest value, if that is above 0. */
function most(
  sections: readonly SectionShape[],
  value: (section: SectionShape) => number,
): SectionShape | undefined {
  let best: SectionShape | undefined;
  for (const section of sections) {
    if (value(section) > (best ? value(best) : 0)) best = section;
  }
  return best;
}

function linesOf(sections: readonly SectionShape[]): LineShape[] {
  return sections.flatMap(({ lines }) => lines);
}

function total(section: SectionShape, value: (line: LineShape) => number): number {
  return sum(section.lines.map(value));
}

function difference(a: number | undefined, b: number | undefined): number {
  return a === undefined || b === undefined ? absent : a - b;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((result, number) => result + number, 0);
}
