import { type EditingInput, editingOutputSchema, experienceInWords } from '../../../core/editing.ts';
import { documentText, linesOf } from './documentText.ts';
import type { Block, Mark } from './embeddedExamples.ts';
import type { ExampleAnswers } from './exampleAnswers.ts';

/** The résumé before and after, with the lines that went and came, beside the posting and the facts allowed. */
export function editingBlocks({ example, first, second, parties, addText }: ExampleAnswers): Block[] {
  const { posting, resume, allowedFacts } = example.input as EditingInput;
  const before = documentText(resume);
  const facts = [
    ...allowedFacts.skills,
    ...(allowedFacts.experience ? [experienceInWords(allowedFacts.experience)] : []),
  ];
  const edits = [
    { party: parties.first, output: first },
    { party: parties.second, output: second },
  ].flatMap(({ party, output }) => {
    const edited = editingOutputSchema.safeParse(output).data;
    return party && edited
      ? [{ title: `Edited by the ${party.role}`, text: documentText(edited.resume) }]
      : [];
  });
  return [
    { kind: 'prose', title: 'Facts that may be added', text: facts.join('\n') || 'none' },
    {
      kind: 'documents',
      documents: [
        {
          title: 'Résumé as it was',
          text: addText(before),
          marks: edits.length === 1 ? changed(before, edits[0].text, 'removed') : [],
        },
        ...edits.map(({ title, text }) => ({
          title,
          text: addText(text),
          marks: changed(text, before, 'added'),
        })),
      ],
    },
    { kind: 'documents', documents: [{ title: 'Posting', text: addText(documentText(posting)), marks: [] }] },
  ];
}

/** The lines of a text that the other one has not, or not as often. */
function changed(text: string, other: string, kind: Mark['kind']): Mark[] {
  const remaining = new Map<string, number>();
  for (const line of linesOf(other)) remaining.set(line.trim(), (remaining.get(line.trim()) ?? 0) + 1);
  return linesOf(text).flatMap((words, line): Mark[] => {
    const key = words.trim();
    const count = remaining.get(key) ?? 0;
    remaining.set(key, count - 1);
    return count > 0 || key === '' ? [] : [{ line, from: 0, to: words.length, kind, row: -1 }];
  });
}
