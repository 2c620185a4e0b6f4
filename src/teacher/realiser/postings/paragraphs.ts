import { pick } from '../people.ts';
import type { PostingDraft } from '../postingDraft.ts';
import { joined, page } from '../resumes/pieces.ts';

/** Short paragraphs, with no headings but two. */
export function paragraphs(draft: PostingDraft): string {
  const { random, employer, title, town } = draft;
  const lower = (text: string) =>
    /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
  const opening = pick(random, [
    `${employer} in ${town} is looking for a new colleague: ${title}.`,
    `${draft.about}. Now ${employer} has a place for one more: ${title}.`,
    `${title} wanted. ${employer}, ${town}. ${draft.about}.`,
  ]);
  const roles =
    random.next() < 0.5
      ? `Your record must show ${joined(draft.roles.map(lower))}.`
      : draft.roles.map((role) => `${role}.`).join(' ');
  const skills =
    random.next() < 0.5
      ? `You bring: ${draft.skills.map(lower).join(', ')}.`
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
    `You will ${joined(draft.duties.map(lower))}.`,
    `We offer ${joined(draft.offers.map((offer) => offer.charAt(0).toLowerCase() + offer.slice(1)))}.`,
    'Requirements',
    ...(random.next() < 0.7 ? [roles, skills] : [skills, roles]),
    welcome,
  ]);
}
