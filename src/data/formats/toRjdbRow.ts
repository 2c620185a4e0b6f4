import type { Filtered } from '../../core/context.ts';
import type { Triple } from '../../core/record.ts';

/**
 * A triple with RJDB's keys and those of our sample. In year strings the commas of a title become ` - `, as RJDB has them.
 * What the posting asks for is written as the time held, which RJDB does not tell apart.
 */
export function toRjdbRow(triple: Triple): Record<string, unknown> {
  const { id, groupId, split, context, negatives, negativesFiltered, filtered, style, teacher } = triple;
  const { occupations, skills } = context;
  const lengths = occupations.map(({ years }) => years ?? 0);
  const latest = Math.max(...occupations.map(lastYear), 0);
  return {
    id,
    soc: groupId,
    split,
    'Job-Description': triple.jobDescription,
    'Resume-matched': triple.resumeMatched,
    'Resume-unmatched': triple.resumeUnmatched,
    ...(negatives?.['swapped'] ? { 'Resume-swapped': negatives['swapped'] } : {}),
    Skills: skills,
    Experiences: occupations.map(({ title }) => title),
    'Experiences-years': [
      [
        occupations.map(
          ({ title, years }) => `${years} ${years === 1 ? 'year' : 'years'} as a ${plain(title)}`,
        ),
        occupations.map((occupation) => spanOf(occupation)),
      ],
      latest,
      lengths,
    ],
    'Filtered-information': filterRow(filtered, occupations),
    ...(negativesFiltered?.['swapped']
      ? { 'Swapped-information': filterRow(negativesFiltered['swapped'], occupations) }
      : {}),
    Explanation: triple.explanation,
    'Explanation-matched': triple.explanationMatched,
    wording: style?.wording,
    jd_style: style?.posting,
    resume_style: style?.resume,
    teacher,
    graphDigest: context.graphDigest,
    seed: context.seed,
  };
}

type Held = Triple['context']['occupations'][number];

function filterRow({ skills, experience }: Filtered, occupations: readonly Held[]) {
  const held = occupations.find(({ title }) => title === experience.title);
  return { Skills: skills, Experience: held ? sentenceFor(experience, held) : 'the same job experience' };
}

function sentenceFor({ kind, resumeYears }: Filtered['experience'], held: Held): string {
  const span = spanOf(held);
  if (kind === 'removed') return `without including "${span}"`;
  if (kind === 'unchanged') return 'the same job experience';
  const end = (held.startYear ?? 0) + (resumeYears ?? 0);
  return `instead of "${span}" use "${plain(held.title)} (${held.startYear} - ${end})"`;
}

function spanOf(held: Held): string {
  return `${plain(held.title)} (${held.startYear} - ${lastYear(held)})`;
}

function lastYear({ startYear, endYear, years }: Held): number {
  return endYear ?? (startYear ?? 0) + (years ?? 0);
}

function plain(title: string): string {
  return title.replaceAll(', ', ' - ');
}
