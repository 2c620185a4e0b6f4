import {
  type SkillExtractionInput,
  type SkillExtractionOutput,
  type SkillExtractionTarget,
  skillExtractionOutputSchema,
} from '../../../core/skillExtraction.ts';
import { normaliseSkillName } from '../../../documents/skillNames.ts';
import { documentText, linesOf } from './documentText.ts';
import type { Block, Mark } from './embeddedExamples.ts';
import type { ExampleAnswers } from './exampleAnswers.ts';
import { nameTable } from './nameTable.ts';
import { placeOf } from './requirementReadings.ts';

type SkillOutput = SkillExtractionOutput | null;

/** A résumé with the skills of the label marked and everybody's names in a table, or a sentence with its spans. */
export function skillBlocks({ example, first, second, parties, addText }: ExampleAnswers): Block[] {
  const input = example.input as SkillExtractionInput;
  const target = example.target as SkillExtractionTarget;
  const [own, other] = [first, second].map(
    (output): SkillOutput => skillExtractionOutputSchema.safeParse(output).data ?? null,
  );
  if ('tokens' in input) {
    const rows = [
      { title: 'label', output: target as SkillOutput },
      { title: parties.first.role, output: own },
      { title: parties.second?.role ?? '', output: other },
    ];
    return [
      {
        kind: 'tokens',
        tokens: input.tokens,
        rows: rows.flatMap(({ title, output }) =>
          output && 'spans' in output ? [{ title, spans: spansOf(output.spans) }] : [],
        ),
      },
    ];
  }
  const skillsOf = (output: SkillOutput | SkillExtractionTarget) =>
    output && 'skills' in output ? output.skills : null;
  const text = documentText(input.resume);
  const label = skillsOf(target) ?? [];
  return [
    nameTable(
      { label, first: skillsOf(own), second: skillsOf(other) },
      {
        caption: 'Skills, equal after lower case and punctuation',
        itemTitle: 'skill',
        parties,
        same: (a, b) => normaliseSkillName(a) === normaliseSkillName(b),
        name: (skill) => skill,
      },
    ),
    {
      kind: 'documents',
      documents: [
        { title: 'Résumé, skills of the label marked', text: addText(text), marks: marksOf(label, text) },
      ],
    },
  ];
}

type Spans = Extract<SkillExtractionOutput, { spans: unknown }>['spans'];

function spansOf(spans: Spans): [number, number, string][] {
  return spans.flatMap((span): [number, number, string][] =>
    'start' in span ? [[span.start, span.end, span.layer]] : [],
  );
}

function marksOf(skills: readonly string[], text: string): Mark[] {
  const lines = linesOf(text);
  return skills.flatMap((skill): Mark[] => {
    const line = lines.findIndex((words) => words.toLowerCase().includes(skill.toLowerCase()));
    return line === -1 || skill === '' ? [] : [{ ...placeOf(skill, line, lines), kind: 'named', row: -1 }];
  });
}
