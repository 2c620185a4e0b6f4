import { pick } from '../people.ts';
import type { PostingDraft } from '../postingDraft.ts';
import { block, page } from '../resumes/pieces.ts';

/** `##` headings with numbered lists. */
export function markdownNumbered(draft: PostingDraft): string {
  const { random } = draft;
  const numbered = (items: readonly string[], end: string) =>
    items.map((item, position) => `${position + 1}. ${item}${end}`);
  const end = random.next() < 0.5 ? '.' : '';
  const together = random.next() < 0.5;
  const section = (headings: readonly string[], items: readonly string[]) =>
    block(`## ${pick(random, headings)}`, numbered(items, end));
  return page([
    `## ${draft.title}${random.next() < 0.4 ? `, ${draft.employer}` : ''}`,
    block(`## ${pick(random, ['Summary', 'About us', 'Overview', 'Who we are'])}`, [
      `${draft.employer}, ${draft.town}. ${draft.about}.`,
    ]),
    section(['Responsibilities', 'What the job involves', 'Duties', 'What you will do'], draft.duties),
    ...(together
      ? [section(['Requirements', 'What you bring', 'Qualifications'], [...draft.roles, ...draft.skills])]
      : [
          section(['Experience', 'Required experience'], draft.roles),
          section(['Skills', 'Required skills'], draft.skills),
        ]),
    section(['Nice to have', 'Welcome, but not needed', 'A plus'], draft.welcome),
    random.next() < 0.6 ? section(['Terms', 'We offer', 'Benefits'], draft.offers) : '',
  ]);
}
