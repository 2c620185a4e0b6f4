import {
  type ExperienceGap,
  type ExplanationOutput,
  explanationOutputSchema,
} from '../../../core/explanation.ts';
import { skillNamesMatch } from '../../../documents/skillNames.ts';
import { titlesMatch } from '../../../documents/titles.ts';
import type { Parties } from '../parties.ts';
import { documentText } from './documentText.ts';
import type { Block, Cell, Mark } from './embeddedExamples.ts';
import type { ExampleAnswers } from './exampleAnswers.ts';
import { inYears, type Place, type RequirementReading, requirementReadings } from './requirementReadings.ts';

/** What is missing, by whom: the label where the data say it, and the answers that say it. */
export interface LackingSides {
  readonly label: ExplanationOutput | null;
  readonly first: ExplanationOutput | null;
  readonly second: ExplanationOutput | null;
}

/** Posting and résumé side by side with the requirements marked, and the requirements as a table. */
export function pairBlocks(
  input: { readonly posting: string; readonly resume: string },
  sides: LackingSides,
  { addText, parties }: Pick<ExampleAnswers, 'addText' | 'parties'>,
): Block[] {
  const [posting, resume] = [documentText(input.posting), documentText(input.resume)];
  const readings = requirementReadings(posting, resume);
  const marks = (places: (reading: RequirementReading) => readonly Place[]) =>
    readings.flatMap((reading, row) =>
      places(reading).map((place): Mark => ({ ...place, kind: reading.isMet ? 'met' : 'unmet', row })),
    );
  const columns = columnsOf(sides, parties);
  return [
    {
      kind: 'table',
      caption: 'What the posting requires, as the program reads it without a model',
      columns: ['requirement', 'in the résumé', ...columns.map(({ title }) => title)],
      rows: readings.map((reading): Cell[] => [
        reading.name,
        [reading.finding, reading.isMet ? 'good' : 'bad'],
        ...columns.map(({ lacking }): Cell => (isNamed(reading, lacking) ? ['missing', 'bad'] : '')),
      ]),
      marked: true,
    },
    {
      kind: 'documents',
      documents: [
        { title: 'Posting', text: addText(posting), marks: marks(({ inPosting }) => [inPosting]) },
        { title: 'Résumé', text: addText(resume), marks: marks(({ inResume }) => inResume) },
      ],
    },
  ];
}

function columnsOf(sides: LackingSides, parties: Parties): { title: string; lacking: ExplanationOutput }[] {
  return [
    { title: 'label', lacking: sides.label },
    { title: parties.first.role, lacking: sides.first },
    { title: parties.second?.role ?? '', lacking: sides.second },
  ].flatMap(({ title, lacking }) => (lacking ? [{ title, lacking }] : []));
}

function isNamed(
  { requirement }: RequirementReading,
  { missingSkills, experienceGaps }: ExplanationOutput,
): boolean {
  return requirement.kind === 'skill'
    ? missingSkills.some((skill) => skillNamesMatch(skill, requirement.skill))
    : experienceGaps.some(({ title }) => titlesMatch(title, requirement.title));
}

/** Everything that is said to be missing, in words. */
export function lackingInWords({ missingSkills, experienceGaps }: ExplanationOutput): string {
  const parts = [...missingSkills, ...experienceGaps.map(gapInWords)];
  return parts.length === 0 ? 'nothing' : parts.join('; ');
}

function gapInWords({ kind, title, requiredYears, resumeYears }: ExperienceGap): string {
  const required = requiredYears === null ? '' : ` of ${inYears(requiredYears)}`;
  return kind === 'missing'
    ? `role ${title}${required === '' ? '' : ` (${inYears(requiredYears ?? 0)})`}`
    : `${resumeYears === null ? 'too few years' : inYears(resumeYears)}${required} as ${title}`;
}

export function explanationOutput(output: unknown): ExplanationOutput | null {
  return explanationOutputSchema.safeParse(output).data ?? null;
}
