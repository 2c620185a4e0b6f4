import type { Filtered, Occupation } from '../../core/context.ts';
import { words } from '../../documents/words.ts';

/** `Experiences-years`: [[["4 years as a X", …], ["X (2019 - 2023)", …]], 2023, [4, …]]. */
export type ExperienceYears = readonly [
  readonly [readonly string[], readonly string[]],
  number,
  readonly number[],
];

const span = String.raw`([\s\S]+?) \((\d{4}) - (\d{4}|Present)\)`;
const spanPattern = new RegExp(`^${span}$`, 'i');
const shortenedPattern = new RegExp(`^instead of "${span}" use "${span}"$`, 'i');
const removedPattern = new RegExp(`^without including "${span}"$`, 'i');
const unchangedPattern = /^the same job experience\b/i;

/**
 * The occupations of an RJDB record, latest first as in its year strings. In these strings the commas of a
 * title have become ` - `; where the record's `Experiences` hold the title itself, that is used. A title that
 * the data set has cut at its commas ("Physicians, pathologists" as two jobs) stays as the teacher was shown it.
 */
export function occupationsOf(titles: readonly string[], years: ExperienceYears | undefined): Occupation[] {
  if (!years) return titles.map((title) => ({ title, years: null }));
  const original = titleLookup(titles);
  const [[, spans], , lengths] = years;
  return spans.map((text, index) => {
    const match = spanPattern.exec(text.trim());
    return {
      title: original(match?.[1] ?? text),
      years: lengths[index] ?? (match ? lengthOf(match[2], match[3]) : null),
      startYear: match ? Number(match[2]) : null,
      endYear: match ? yearOf(match[3]) : null,
    };
  });
}

/** What `Filtered-information.Experience` says, or null when it is none of the three sentences. */
export function filteredExperienceOf(
  sentence: string,
  titles: readonly string[],
): Filtered['experience'] | null {
  const text = sentence.trim();
  const original = titleLookup(titles);
  const shortened = shortenedPattern.exec(text);
  if (shortened) {
    const [, title, start, end, , newStart, newEnd] = shortened;
    const [requiredYears, resumeYears] = [lengthOf(start, end), lengthOf(newStart, newEnd)];
    return { kind: 'shortened', title: original(title), requiredYears, resumeYears };
  }
  const removed = removedPattern.exec(text);
  if (removed) {
    const [, title, start, end] = removed;
    return { kind: 'removed', title: original(title), requiredYears: lengthOf(start, end), resumeYears: 0 };
  }
  if (!unchangedPattern.test(text)) return null;
  return { kind: 'unchanged', title: null, requiredYears: null, resumeYears: null };
}

/**
 * The primary occupation: the latest, which is the one a posting is about; the first of `Experiences` where the
 * data set has cut the title at its commas.
 */
export function primaryOccupation(
  titles: readonly string[],
  occupations: readonly Occupation[],
): string | undefined {
  const latest = occupations[0]?.title;
  return latest !== undefined && titles.includes(latest) ? latest : (titles[0] ?? latest);
}

/** From a title as the year strings have it to the same title in `Experiences`. */
function titleLookup(titles: readonly string[]): (written: string) => string {
  const byWords = new Map([...titles].reverse().map((title) => [words(title).join(' '), title]));
  return (written) =>
    titles.includes(written) ? written : (byWords.get(words(written).join(' ')) ?? written);
}

function yearOf(text: string): number | null {
  return /^\d+$/.test(text) ? Number(text) : null;
}

function lengthOf(start: string, end: string): number | null {
  const endYear = yearOf(end);
  return endYear === null ? null : Math.max(0, endYear - Number(start));
}
