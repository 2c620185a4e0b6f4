import { delimitText } from '../core/delimitedText.ts';
import type { ExperienceExtractionInput } from '../core/experienceExtraction.ts';
import type { ChatMessage } from '../core/task.ts';

/** Bumped whenever a word of the prompt changes: it is part of cache keys and run ids. */
export const experienceExtractionPromptVersion = '1';

const instructions = `You list the roles that a résumé says its author has held, and for how many years each.

- A role is a job held, under its title as the résumé words it, without employer, place or dates.
- Work out the years from the dates where they are not stated: (2015 - 2019) is 4 years. A role that goes on until now counts up to the latest year that the résumé mentions or implies.
- Where the résumé does not say how long, the years are null.
- Education, courses and skills are not roles. Add nothing that the résumé does not say.`;

const answerFormat = `Answer with one JSON object and nothing else:
{"roles": [{"title": "title of the role", "years": 4}]}
Without any role in the résumé the list is empty.`;

/** The zero-shot question for a language model. */
export function experienceExtractionPrompt({ resume }: ExperienceExtractionInput): ChatMessage[] {
  const { block, rule } = delimitText('experience-extraction', 'resume', resume);
  return [
    { role: 'system', content: [instructions, rule, answerFormat].join('\n\n') },
    {
      role: 'user',
      content: `${block}\n\nWhich roles has the résumé, and for how many years? Answer with the JSON object only.`,
    },
  ];
}
