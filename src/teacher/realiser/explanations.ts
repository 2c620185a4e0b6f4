import type { Context } from '../../core/context.ts';
import { createRandom } from '../../core/random.ts';
import { pick } from './people.ts';
import { yearCount } from './periods.ts';
import { joined } from './resumes/pieces.ts';
import { withArticle } from './roleTitle.ts';

/** Why the unmatched résumé does not meet the posting, in one or two sentences. */
export function explainUnmatched({ filter, occupations, seed, id }: Context): string {
  const random = createRandom(seed, `realiser/${id}/explanation`);
  const { skills, experience } = filter;
  const lacking = joined(skills);
  const aboutSkills =
    skills.length === 0
      ? ''
      : pick(random, [
          `The resume does not show ${lacking}, which the posting asks for.`,
          `Nothing in the resume shows ${lacking}.`,
          `Required but not evidenced: ${lacking}.`,
          `The posting asks for ${lacking}; the resume gives no sign of ${skills.length > 1 ? 'them' : 'it'}.`,
        ]);
  const asked = experience.title && experience.requiredYears ? yearCount(experience.requiredYears) : '';
  const job = experience.title ? withArticle(experience.title) : '';
  const aboutRole = {
    unchanged:
      random.next() < 0.5
        ? `The ${occupations.length > 1 ? 'roles have' : 'role has'} the required length.`
        : '',
    removed: `The required ${asked} as ${job} ${asked === '1 year' ? 'is' : 'are'} missing altogether.`,
    shortened: `As ${job} the candidate has ${yearCount(experience.resumeYears ?? 0)}, while at least ${asked} ${asked === '1 year' ? 'is' : 'are'} asked for.`,
  }[experience.kind];
  return random.shuffle([aboutSkills, aboutRole].filter((part) => part !== '')).join(' ');
}

/** Why the matched résumé does. */
export function explainMatched({ skills, occupations, seed, id }: Context): string {
  const random = createRandom(seed, `realiser/${id}/explanation-matched`);
  const roles = joined(occupations.map(({ title, years }) => `${yearCount(years)} as ${withArticle(title)}`));
  const some = random.shuffle(skills).slice(0, 4);
  return pick(random, [
    `With ${roles} and evidence for all ${skills.length} skills, among them ${joined(some)}, the candidate meets the posting.`,
    `The candidate has ${roles}, as required, and shows ${joined(skills)}.`,
    `Every requirement is met: ${roles}; ${joined(some)}${skills.length > some.length ? ' and the other skills' : ''} are evidenced.`,
  ]);
}
