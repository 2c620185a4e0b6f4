import { z } from 'zod';
import type { Context } from '../../core/context.ts';
import { delimitText } from '../../core/delimitedText.ts';
import type { ChatMessage } from '../../core/task.ts';
import { yearCount } from '../realiser/periods.ts';
import type { ClaimedEvidence, Written } from '../written.ts';
import { reasonsMessage } from './reasonsMessage.ts';

/** Bumped whenever a word of the prompt changes: it is part of every row's lineage. */
export const negativesPromptVersion = '2';

export const negativesAnswerSchema = z.object({
  resume_unmatched: z.string(),
  resume_swapped: z.string().nullable(),
  explanation: z.string(),
});

const instructions = `You edit an invented resume so that it no longer meets a job posting, for training data of software that matches resumes to postings. Apart from the changes asked for, every word, line and date stays as it is, in the same order and layout; only what would betray or contradict a change follows it: numbers of items close up, sums of years agree.`;

const answerFormat = `Answer with one JSON object and nothing else:
{"resume_unmatched": "the whole resume after the first list of changes", "resume_swapped": "the whole resume after the second list of changes, or null where there is none", "explanation": "one or two sentences on why the unmatched resume does not meet the posting: what it lacks, with the years"}`;

/** Asks for the résumés that do not meet the posting. @param reasons why an earlier answer was turned down, if there was one */
export function negativesPrompt(
  context: Context,
  { posting, matched }: Pick<Written, 'posting' | 'matched'>,
  claimed: ClaimedEvidence,
  reasons: readonly string[],
): ChatMessage[] {
  const given = delimitText('negatives', 'posting', posting);
  const resume = delimitText('negatives', 'resume', matched);
  const changes = delimitText(
    'negatives',
    'changes',
    JSON.stringify(
      { unmatched: unmatchedChanges(context, claimed), swapped: swappedChanges(context) },
      null,
      1,
    ),
  );
  return [
    {
      role: 'system',
      content: [instructions, given.rule, resume.rule, changes.rule, answerFormat].join('\n\n'),
    },
    { role: 'user', content: [given.block, resume.block, changes.block].join('\n\n') },
    ...reasonsMessage(reasons),
  ];
}

function unmatchedChanges({ filter, occupations }: Context, claimed: ClaimedEvidence): string[] {
  const { skills, experience } = filter;
  const occupation = occupations.find(({ title }) => title === experience.title);
  const removed = skills.map((skill) => {
    const words = claimed.resume.get(skill);
    return `remove every trace of the skill "${skill}"${words ? ` (it stands there as "${words}")` : ''}: take out list entries, clauses or lines that show it`;
  });
  if (!occupation || experience.kind === 'unchanged') return removed;
  const { title, start, end } = occupation;
  return [
    ...removed,
    experience.kind === 'removed'
      ? `remove the role "${title}" with its lines; skills that stand only there and are not to be removed move to another place`
      : `the role "${title}" lasts ${yearCount(experience.resumeYears ?? 0)} instead of from ${start} to ${end}: change its dates or length, and nothing else about it`,
  ];
}

function swappedChanges({ swap }: Context): string[] | null {
  if (swap.skills.length === 0 && swap.experience === null) return null;
  const replaced = swap.skills.map(
    ({ removed, inserted }) =>
      `replace every trace of the skill "${removed}" by the skill "${inserted}", under this very name, in as many lines and about as many words, so that nothing shows "${removed}" any more`,
  );
  if (swap.experience === null)
    return [...replaced, 'all roles and dates stay as they are; as many lines as before'];
  const { from, to, movedYears } = swap.experience;
  return [
    ...replaced,
    `the role "${from}" lasts ${yearCount(movedYears)} less and the role "${to}" ${yearCount(movedYears)} more: change the dates or lengths so that the roles still follow each other and the time of all of them together stays the same; as many lines as before`,
  ];
}
