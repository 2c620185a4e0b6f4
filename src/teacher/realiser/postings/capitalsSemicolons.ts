import { eased } from '../eased.ts';
import { pick } from '../people.ts';
import type { PostingDraft } from '../postingDraft.ts';
import { block, page } from '../resumes/pieces.ts';

/** Short headings in capitals over lists between semicolons. */
export function capitalsSemicolons(draft: PostingDraft): string {
  const { random } = draft;
  const lower = random.next() < 0.6;
  const section = (headings: readonly string[], items: readonly string[]) =>
    block(
      pick(random, headings),
      items.length > 0 ? [items.map((item) => (lower ? eased(item) : item)).join('; ')] : [],
    );
  const together = random.next() < 0.6;
  return page([
    block(pick(random, ['POST', 'POSITION', 'ROLE', 'VACANCY']), [
      `${draft.title}; ${draft.employer}, ${draft.town}`,
    ]),
    block(pick(random, ['PURPOSE', 'SUMMARY', 'ABOUT US']), [`${draft.about}.`]),
    section(['DUTIES', 'TASKS', 'THE WORK'], draft.duties),
    ...(together
      ? [section(['REQUIREMENTS', 'WHAT YOU MUST BRING', 'REQUIRED'], [...draft.roles, ...draft.skills])]
      : [section(['EXPERIENCE'], draft.roles), section(['SKILLS'], draft.skills)]),
    section(['NICE TO HAVE', 'PREFERRED BUT NOT ESSENTIAL'], draft.welcome),
    random.next() < 0.5 ? section(['CONDITIONS', 'OFFER'], draft.offers) : '',
  ]);
}
