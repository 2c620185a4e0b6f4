import { editingOutputSchema } from '../../../core/editing.ts';
import type { TaskId } from '../../../core/example.ts';
import { experienceExtractionOutputSchema } from '../../../core/experienceExtraction.ts';
import type { ExplanationInput, ExplanationOutput } from '../../../core/explanation.ts';
import { formatCount } from '../../../core/formatCount.ts';
import { type MatchingInput, type MatchingOutput, matchingOutputSchema } from '../../../core/matching.ts';
import { skillExtractionOutputSchema } from '../../../core/skillExtraction.ts';
import { editingBlocks } from './editingBlocks.ts';
import type { Block } from './embeddedExamples.ts';
import type { ExampleAnswers } from './exampleAnswers.ts';
import { explanationOutput, lackingInWords, pairBlocks } from './pairBlocks.ts';
import { roleBlocks } from './roleBlocks.ts';
import { skillBlocks } from './skillBlocks.ts';

/** How a task's examples are shown. */
export interface ExampleDisplay {
  /** A right answer, or the given one, in a few words; null where it is none of the task's. */
  readonly words: (output: unknown) => string | null;
  readonly blocks: (answers: ExampleAnswers) => Block[];
  /** Whether `words` holds none of a document. */
  readonly wordsAreTextFree?: true;
}

export const displaysByTask: Readonly<Record<TaskId, ExampleDisplay>> = {
  matching: {
    words: (output) => {
      const answer = matchingOutputSchema.safeParse(output).data;
      return answer ? verdict(answer) : null;
    },
    wordsAreTextFree: true,
    blocks: (answers) => {
      const { example, lacking } = answers;
      const label = lacking && lacksAnything(lacking) ? lacking : null;
      return pairBlocks(example.input as MatchingInput, { label, first: null, second: null }, answers);
    },
  },
  explanation: {
    words: (output) => {
      const answer = explanationOutput(output);
      return answer && lackingInWords(answer);
    },
    blocks: (answers) => {
      const { example, parties } = answers;
      const label = example.target as ExplanationOutput;
      const sides = {
        label,
        first: explanationOutput(answers.first),
        second: explanationOutput(answers.second),
      };
      const said = [
        { title: 'Label', text: label.explanation },
        { title: `What the ${parties.first.role} says`, text: sides.first?.explanation },
        { title: `What the ${parties.second?.role} says`, text: sides.second?.explanation },
      ];
      return [
        ...said.flatMap(({ title, text }) => (text ? [{ kind: 'prose' as const, title, text }] : [])),
        ...pairBlocks(example.input as ExplanationInput, sides, answers),
      ];
    },
  },
  'skill-extraction': {
    words: (output) => {
      const answer = skillExtractionOutputSchema.safeParse(output).data;
      if (!answer) return null;
      return 'skills' in answer ? listed(answer.skills) : formatCount(answer.spans.length, 'span');
    },
    blocks: skillBlocks,
  },
  'experience-extraction': {
    words: (output) => {
      const answer = experienceExtractionOutputSchema.safeParse(output).data;
      return answer ? listed(answer.roles.map(({ title }) => title)) : null;
    },
    blocks: roleBlocks,
  },
  editing: {
    words: (output) => {
      const answer = editingOutputSchema.safeParse(output).data;
      return answer ? formatCount(answer.resume.split(/\r\n|\r|\n/).length, 'line') : null;
    },
    blocks: editingBlocks,
  },
};

const verdict = ({ match }: MatchingOutput) => (match ? 'match' : 'no match');

function lacksAnything({ missingSkills, experienceGaps }: ExplanationOutput): boolean {
  return missingSkills.length > 0 || experienceGaps.length > 0;
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? 'nothing' : names.join(', ');
}
