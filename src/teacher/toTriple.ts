import type { Context } from '../core/context.ts';
import type { Triple } from '../core/record.ts';
import { swappedFilter } from './swappedFilter.ts';
import type { Written } from './written.ts';

/** What was written for a context as a record of a dataset, with where it comes from. */
export function toTriple(
  context: Context,
  written: Written,
  teacher: NonNullable<Triple['teacher']>,
): Triple {
  const { id, groupId, split, occupations, skills, seed, graphDigest, filter, style } = context;
  const { posting, matched, unmatched, swapped, explanation, explanationMatched } = written;
  return {
    kind: 'triple',
    id,
    groupId,
    split,
    context: {
      occupations: occupations.map(({ title, years, start, end, isCurrent }) => ({
        title,
        years,
        startYear: Number(start.slice(0, 4)),
        endYear: isCurrent ? null : Number(end.slice(0, 4)),
      })),
      skills,
      graphDigest,
      occupationIds: occupations.map(({ occupationId }) => occupationId),
      seed,
    },
    jobDescription: posting,
    resumeMatched: matched,
    resumeUnmatched: unmatched,
    ...(swapped === null
      ? {}
      : { negatives: { swapped }, negativesFiltered: { swapped: swappedFilter(context) } }),
    filtered: filter,
    explanation,
    explanationMatched,
    style: { wording: style.wording, posting: style.posting, resume: style.resume },
    teacher,
  };
}
