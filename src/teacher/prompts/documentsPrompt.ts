import { z } from 'zod';
import type { Context } from '../../core/context.ts';
import { delimitText } from '../../core/delimitedText.ts';
import type { ChatMessage } from '../../core/task.ts';
import { dateStyles, postingLayouts, resumeLayouts, wordings } from './layoutDescriptions.ts';
import { reasonsMessage } from './reasonsMessage.ts';

/** Bumped whenever a word of the prompt changes: it is part of every row's lineage. */
export const documentsPromptVersion = '2';

/** A quotation of more words is no proof that they name a skill. */
export const mostQuotedWords = 16;

export const documentsAnswerSchema = z.object({
  job_posting: z.string(),
  resume: z.string(),
  evidence: z.array(z.object({ skill: z.string(), in_posting: z.string(), in_resume: z.string() })),
  explanation: z.string(),
});

const instructions = `You write training data for software that matches resumes to job postings: an invented job posting and an invented resume that meets it.

The posting
- is for the first role of the context, at an invented employer; it says something about the employer and the work, 130 to 260 words in all;
- asks for every role in "roles" with at least its "required_years", each in one line or sentence that names the years and the title, e.g. "At least 3 years as a Budget Analyst";
- asks for every skill in "skills", and for no other skill and no other role.

The resume
- is of an invented person with an invented name, 120 to 260 words;
- has every role in "roles" under its very title, at an invented employer other than that of the posting, with its dates exactly as given; no other jobs;
- shows every skill in "skills", each in a role that lists it or in a list of skills; it may show those in "extra_skills"; it shows nothing in "never_mention".

Names, places and employers are invented. No real person, firm or school. No age, sex, religion, nationality or photograph.`;

const answerFormat = `Answer with one JSON object and nothing else:
{"job_posting": "…", "resume": "…", "evidence": [{"skill": "a skill of the context", "in_posting": "the words in which the posting asks for it", "in_resume": "the words in which the resume shows it"}, …], "explanation": "one or two sentences on why the resume meets the posting"}
"evidence" has every skill once; the words are copied letter by letter from your texts and are as few as make the skill recognisable, ${mostQuotedWords} at most.`;

/** Asks for posting and matched résumé. @param reasons why an earlier answer was turned down, if there was one */
export function documentsPrompt(context: Context, reasons: readonly string[]): ChatMessage[] {
  const { style } = context;
  const data = delimitText('documents', 'context', JSON.stringify(contextForPrompt(context), null, 1));
  const layout = `Layout of the posting: ${postingLayouts[style.posting]}.
Layout of the resume: ${resumeLayouts[style.resume]}.
Dates in the resume: like ${dateStyles[style.dates]}. A role that goes on may say "Present" and how many years that is.
Wording: ${wordings[style.wording]}.`;
  return [
    { role: 'system', content: [instructions, data.rule, answerFormat].join('\n\n') },
    { role: 'user', content: `${data.block}\n\n${layout}` },
    ...reasonsMessage(reasons),
  ];
}

function contextForPrompt({ occupations, skills, extraSkills, swap, asOf }: Context) {
  return {
    written_in: asOf,
    roles: occupations.map(({ title, years, requiredYears, start, end, isCurrent, skills: shown }) => ({
      title,
      start,
      end: isCurrent ? `${end} (goes on)` : end,
      years,
      required_years: requiredYears,
      skills: shown,
    })),
    skills,
    extra_skills: extraSkills,
    never_mention: swap.skills.map(({ inserted }) => inserted),
  };
}
