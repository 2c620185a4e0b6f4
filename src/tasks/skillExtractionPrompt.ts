import { delimitText } from '../core/delimitedText.ts';
import type { SkillExtractionInput } from '../core/skillExtraction.ts';
import type { ChatMessage } from '../core/task.ts';

/** Bumped whenever a word of the prompt changes: it is part of cache keys and run ids. */
export const skillExtractionPromptVersion = '1';

const resumeInstructions = `You list the skills that a résumé names.

- A skill is an ability, a technique, a tool, a technology or a field of knowledge that the candidate claims, in a list of skills or anywhere else.
- Name each skill once, as the résumé words it, without a number, a level or an explanation: "Project Management", not "Project Management: led teams of ten".
- Job titles, employers, degrees, years and personal data are not skills.
- Add nothing that the résumé does not say.`;

const resumeFormat = `Answer with one JSON object and nothing else:
{"skills": ["first skill", "second skill"]}
Without any skill in the résumé the list is empty.`;

const sentenceInstructions = `You mark the skills in one sentence of a job posting, in the manner of SkillSpan.

- "skill": a phrase for something that one does or is able to do ("develop reporting software", "work independently").
- "knowledge": a thing that one knows: a tool, a technology, a language, a field, a degree ("Python", "agile methods").
- Copy each phrase exactly as it stands in the sentence, from its first word to its last, with nothing around it. The words stand apart by single blanks, punctuation too.
- Phrases of one layer do not overlap. A sentence may have none.`;

/**
 * The zero-shot question for a language model: the skills of a résumé by name, or those of a sentence by their words.
 */
export function skillExtractionPrompt(input: SkillExtractionInput): ChatMessage[] {
  if ('resume' in input) {
    const { block, rule } = delimitText('skill-extraction', 'resume', input.resume);
    return [
      { role: 'system', content: [resumeInstructions, rule, resumeFormat].join('\n\n') },
      {
        role: 'user',
        content: `${block}\n\nWhich skills does the résumé name? Answer with the JSON object only.`,
      },
    ];
  }
  const { block, rule } = delimitText('skill-extraction', 'sentence', input.tokens.join(' '));
  return [
    {
      role: 'system',
      content: [sentenceInstructions, rule, sentenceFormat(input.layers)].join('\n\n'),
    },
    {
      role: 'user',
      content: `${block}\n\nWhich phrases are to be marked? Answer with the JSON object only.`,
    },
  ];
}

function sentenceFormat(layers: readonly string[]): string {
  return `Answer with one JSON object and nothing else:
{"spans": [{"layer": "${layers[0]}", "text": "words of the sentence"}]}
Layers: ${layers.join(', ')}. Without anything to mark the list is empty.`;
}
