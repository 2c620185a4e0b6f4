import { pick } from '../people.ts';
import type { PostingDraft } from '../postingDraft.ts';
import { block, page } from '../resumes/pieces.ts';

/** Headings in bold with asterisk bullets. */
export function boldBullets(draft: PostingDraft): string {
  const { random } = draft;
  const end = random.next() < 0.3 ? '.' : '';
  const together = random.next() < 0.5;
  const section = (headings: readonly string[], items: readonly string[]) =>
    block(
      `**${pick(random, headings)}**`,
      items.map((item) => `* ${item}${end}`),
    );
  return page([
    `**${draft.title}${random.next() < 0.6 ? `, ${draft.employer}` : ''}**`,
    block(`**${pick(random, ['Summary', 'Who we are', 'About us'])}**`, [`${draft.about}.`]),
    section(['Responsibilities', 'Your part', 'Your work', 'Duties'], draft.duties),
    ...(together
      ? [section(['Requirements', 'You bring', 'What we ask'], mixed(draft))]
      : [
          section(['Requirements: experience', 'Experience'], draft.roles),
          section(['Requirements: skills', 'Skills'], draft.skills),
        ]),
    section(['Preferred but not essential', 'Nice to have'], draft.welcome),
    random.next() < 0.6 ? section(['We offer', 'Benefits'], draft.offers) : '',
  ]);
}

/** Roles first as a rule, now and then last. */
function mixed({ roles, skills, random }: PostingDraft): string[] {
  return random.next() < 0.75 ? [...roles, ...skills] : [...skills, ...roles];
}
