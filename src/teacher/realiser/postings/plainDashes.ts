import { pick } from '../people.ts';
import type { PostingDraft } from '../postingDraft.ts';
import { block, page } from '../resumes/pieces.ts';

/** Plain headings with dash bullets. */
export function plainDashes(draft: PostingDraft): string {
  const { random } = draft;
  const together = random.next() < 0.6;
  const section = (headings: readonly string[], items: readonly string[]) =>
    block(
      pick(random, headings),
      items.map((item) => `- ${item}`),
    );
  return page([
    `${draft.title}\n${draft.employer}, ${draft.town}`,
    block(pick(random, ['Summary', 'Overview', 'About us']), [`${draft.about}.`]),
    section(['Responsibilities', 'Duties', 'Your tasks'], draft.duties),
    ...(together
      ? [
          section(
            ['Requirements', 'What you bring', 'Qualifications', 'Must have'],
            [...draft.roles, ...draft.skills],
          ),
        ]
      : [section(['Experience'], draft.roles), section(['Skills'], draft.skills)]),
    section(['Nice to have', 'Preferred but not essential'], draft.welcome),
    random.next() < 0.6 ? section(['Conditions', 'We offer', 'Benefits'], draft.offers) : '',
  ]);
}
