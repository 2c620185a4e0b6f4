import { z } from 'zod';
import { describeValue } from '../../core/errors.ts';
import type { Triple } from '../../core/record.ts';
import { words } from '../../documents/words.ts';
import { idFromPlace, parseRow, rowError } from './parseRow.ts';
import type { RecordFormat, RowPlace } from './recordFormat.ts';
import { filteredExperienceOf, occupationsOf, primaryOccupation } from './rjdbExperience.ts';
import { splitNameSchema } from './splitNames.ts';

const text = z
  .string()
  .refine((value) => value.trim() !== '', { message: 'expected a text that is not empty' });

/** A list of skills; some records have an object {skill: 1} in its place, or nothing. */
const skillList = z
  .union([z.array(z.string()), z.record(z.string(), z.unknown())], { error: 'expected a list of skills' })
  .nullish()
  .transform((skills) => (Array.isArray(skills) ? skills : Object.keys(skills ?? {})));

const experienceYears = z.tuple([
  z.tuple([z.array(z.string()), z.array(z.string())]),
  z.number(),
  z.array(z.number()),
]);

const rowSchema = z.object({
  'Job-Description': text,
  'Resume-matched': text,
  'Resume-unmatched': text,
  Skills: skillList,
  Experiences: z
    .array(z.string().min(1))
    .nullish()
    .transform((titles) => titles ?? []),
  'Experiences-years': experienceYears.nullish(),
  'Experience-years': experienceYears.nullish(),
  'Filtered-information': z.object({ Skills: skillList, Experience: z.string() }),
  id: z.union([z.string().min(1), z.number()]).nullish(),
  soc: z.string().min(1).nullish(),
  split: splitNameSchema,
  'Resume-swapped': text.nullish(),
  'Swapped-information': z.object({ Skills: skillList, Experience: z.string() }).nullish(),
  Explanation: z.string().nullish(),
  'Explanation-matched': z.string().nullish(),
  wording: z.string().nullish(),
  jd_style: z.string().nullish(),
  resume_style: z.string().nullish(),
});
type RjdbRow = z.infer<typeof rowSchema>;

const telltaleKeys = ['Job-Description', 'Resume-matched', 'Resume-unmatched', 'Filtered-information'];

/**
 * The format of RJDB (github.com/megagonlabs/rjdb, `data/*.jsonl`) with the further keys of our own sample.
 * Texts stay exactly as they stand in the file.
 */
export const rjdbFormat: RecordFormat = {
  description:
    'RJDB triples with the keys Job-Description, Resume-matched, Resume-unmatched, Filtered-information',
  recognises: (row) => telltaleKeys.filter((key) => key in row).length >= 2,
  toRecord: (row, place) => tripleOf(parseRow(rowSchema, row, place), row, place),
};

function tripleOf(row: RjdbRow, raw: unknown, place: RowPlace): Triple {
  const occupations = occupationsOf(
    row.Experiences,
    row['Experiences-years'] ?? row['Experience-years'] ?? undefined,
  );
  const { Experience: sentence, Skills: removedSkills } = row['Filtered-information'];
  const experience = filteredExperienceOf(sentence, row.Experiences);
  if (!experience) {
    throw rowError(
      place,
      raw,
      'Filtered-information.Experience',
      'instead of "A (2019 - 2023)" use "A (2019 - 2021)", without including "A (2019 - 2023)", or the same job experience',
      describeValue(sentence),
    );
  }
  const id = row.id === null || row.id === undefined ? idFromPlace(place) : String(row.id);
  const primary = primaryOccupation(row.Experiences, occupations);
  return {
    kind: 'triple',
    id,
    groupId: row.soc ?? (primary === undefined ? id : words(primary).join(' ') || id),
    split: row.split,
    context: { occupations, skills: row.Skills },
    jobDescription: row['Job-Description'],
    resumeMatched: row['Resume-matched'],
    resumeUnmatched: row['Resume-unmatched'],
    ...(row['Resume-swapped'] ? { negatives: { swapped: row['Resume-swapped'] } } : {}),
    ...swappedFilter(row),
    filtered: { skills: removedSkills, experience },
    ...(row.Explanation ? { explanation: row.Explanation } : {}),
    ...(row['Explanation-matched'] ? { explanationMatched: row['Explanation-matched'] } : {}),
    ...styleOf(row),
  };
}

/** What the swapped résumé lacks, where the row tells it apart from the unmatched one. */
function swappedFilter({
  'Swapped-information': information,
  Experiences: titles,
}: RjdbRow): Pick<Triple, 'negativesFiltered'> {
  const experience = information && filteredExperienceOf(information.Experience, titles);
  return experience ? { negativesFiltered: { swapped: { skills: information.Skills, experience } } } : {};
}

function styleOf({ wording, jd_style: posting, resume_style: resume }: RjdbRow): Pick<Triple, 'style'> {
  const style = {
    ...(wording ? { wording } : {}),
    ...(posting ? { posting } : {}),
    ...(resume ? { resume } : {}),
  };
  return Object.keys(style).length > 0 ? { style } : {};
}
