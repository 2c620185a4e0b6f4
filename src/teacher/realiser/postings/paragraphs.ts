import { decapitalised, eased } from '../eased.ts';
import { pick } from '../people.ts';
import type { PostingDraft } from '../postingDraft.ts';
import { joined, page } from '../resumes/pieces.ts';

/** Short paragraphs, with no headings but two. */
export function paragraphs(draft: PostingDraft): string {
  const { random, employer, title, town } = draft;
  const opening = pick(random, [
    `${employer} in ${town} is looking for a new colleague: ${title}.`,
    `${draft.about}. Now ${employer} has a place for one more: ${title}.`,
    `${title} wanted. ${employer}, ${town}. ${draft.about}.`,
  ]);
  const roles =
    random.next() < 0.5
      ? `Your record must show ${joined(draft.roles.map(eased))}.`
      : draft.roles.map((role) => `${role}.`).join(' ');
  const skills =
    random.next() < 0.5
      ? `You bring: ${draft.skills.map(eased).join(', ')}.`
      : draft.skills.map((skill) => `${skill}.`).join(' ');
  const welcome =
    draft.welcome.length > 0
      ? pick(random, [
          `Welcome, but not needed: ${joined(draft.welcome)}.`,
          `${joined(draft.welcome)} would be a plus; nobody will ask for it.`,
          `Nice to have, no more than that: ${joined(draft.welcome)}.`,
        ])
      : '';
  return page([
    opening,
    'About the role',
    `You will ${joined(draft.duties.map(decapitalised))}.`,
    `We offer ${joined(draft.offers.map(decapitalised))}.`,
    'Requirements',
    ...(random.next() < 0.7 ? [roles, skills] : [skills, roles]),
    welcome,
  ]);
}
