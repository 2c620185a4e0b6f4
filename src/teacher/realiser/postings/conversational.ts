import { decapitalised } from '../eased.ts';
import { pick } from '../people.ts';
import type { PostingDraft } from '../postingDraft.ts';
import { joined, page } from '../resumes/pieces.ts';
import { withArticle } from '../roleTitle.ts';

/** Spoken to the reader, the requirements as bullets near the end. */
export function conversational(draft: PostingDraft): string {
  const { random, employer, town } = draft;
  const job = withArticle(draft.title);
  const opening = pick(random, [
    `Hi, we're ${employer} from ${town}. ${draft.about}. We need ${job}.`,
    `Not many postings begin with an empty chair, but this one does. ${employer} is looking for ${job}. ${draft.about}.`,
    `${draft.about}. That's ${employer}, and we'd love to meet ${job}.`,
    `Are you ${job}, or about to be again? Then ${employer} in ${town} would like to hear from you.`,
  ]);
  const duties = pick(random, [
    `In short: you'd ${joined(draft.duties.map(decapitalised))}.`,
    `What would your weeks look like? You'd ${joined(draft.duties.map(decapitalised))}.`,
  ]);
  const lead = pick(random, [
    "Here's what we need you to bring:",
    "So, what can't we do without?",
    'Please write to us if you have:',
    'Before you write, please make sure that you can tick these off:',
  ]);
  const welcome =
    draft.welcome.length > 0
      ? pick(random, [
          `If you know ${joined(draft.welcome)} as well, all the better, but it's not needed.`,
          `Nice to have, but no more: ${joined(draft.welcome)}.`,
          `We won't ask about ${joined(draft.welcome)}, though it wouldn't hurt.`,
        ])
      : '';
  const bullet = random.next() < 0.8 ? '-' : '*';
  return page([
    opening,
    duties,
    random.next() < 0.5 ? `We offer: ${draft.offers.map(decapitalised).join(', ')}.` : '',
    lead,
    [...draft.roles, ...draft.skills].map((item) => `${bullet} ${item}`).join('\n'),
    welcome,
    random.next() < 0.6
      ? pick(random, [
          'Sound like you? Send us a note.',
          'Write to us, three lines will do.',
          'We read every letter.',
        ])
      : '',
  ]);
}
