import {
  type ExperienceExtractionInput,
  type ExperienceExtractionOutput,
  experienceExtractionOutputSchema,
} from '../../../core/experienceExtraction.ts';
import { parseResume } from '../../../documents/parseResume.ts';
import { titlesMatch } from '../../../documents/titles.ts';
import { documentText, linesOf } from './documentText.ts';
import type { Block } from './embeddedExamples.ts';
import type { ExampleAnswers } from './exampleAnswers.ts';
import { nameTable } from './nameTable.ts';
import { inYears, placeOf } from './requirementReadings.ts';

/** The roles of a résumé with their years by everybody, and the résumé with the lines that name roles marked. */
export function roleBlocks({ example, first, second, parties, addText }: ExampleAnswers): Block[] {
  const { resume } = example.input as ExperienceExtractionInput;
  const { roles } = example.target as ExperienceExtractionOutput;
  const rolesOf = (output: unknown) => experienceExtractionOutputSchema.safeParse(output).data?.roles ?? null;
  const text = documentText(resume);
  const lines = linesOf(text);
  return [
    nameTable(
      { label: roles, first: rolesOf(first), second: rolesOf(second) },
      {
        caption: 'Roles and their years',
        itemTitle: 'role',
        parties,
        same: (a, b) => titlesMatch(a.title, b.title),
        right: (a, b) => b.years === null || (a.years !== null && Math.abs(a.years - b.years) <= 0.1 + 1e-9),
        name: ({ title }) => title,
        said: ({ years }) => (years === null ? 'years not said' : inYears(years)),
      },
    ),
    {
      kind: 'documents',
      documents: [
        {
          title: 'Résumé, roles as the program reads them marked',
          text: addText(text),
          marks: parseResume(text).roles.map((role) => ({
            ...placeOf(role.title, role.line, lines),
            kind: 'named' as const,
            row: -1,
          })),
        },
      ],
    },
  ];
}
