import type { Random } from '../../core/random.ts';
import { drawClause, fill } from './clauses.ts';
import { pick } from './people.ts';
import { yearCount, yearsInWords } from './periods.ts';
import type { Plan } from './plan.ts';
import { withArticle } from './roleTitle.ts';
import { listed } from './sectors/sector.ts';
import type { SkillKind } from './skillKind.ts';
import { capitalised, wordSkill } from './skillWording.ts';

/** The content of a posting, before it is laid out. */
export interface PostingDraft {
  readonly title: string;
  readonly employer: string;
  readonly town: string;
  readonly about: string;
  readonly duties: readonly string[];
  /** "At least 3 years as a Statistician": one a role. */
  readonly roles: readonly string[];
  /** One or two skills each. */
  readonly skills: readonly string[];
  /** Welcome, but not needed. */
  readonly welcome: readonly string[];
  readonly offers: readonly string[];
  readonly random: Random;
}

const requirements: Record<SkillKind, readonly string[]> = {
  tool: listed(
    `{s} | {s} | {s} | experience with {s} | working knowledge of {s} | confident use of {s} | {s}, used every day | hands-on experience with {s} | {s} for {r}
    | good command of {s} | {s}, which all our {r} run through`,
  ),
  code: listed(
    `{s} | {s} | {s} | experience with {s} | sound knowledge of {s} | hands-on {s} | {s} at work, not only at school | good command of {s} | enough {s} to mend what others wrote`,
  ),
  practice: listed(
    `{s} | {s} | {s} | experience in {s} | {s} for {n} {o} | a record of {s} | {s}, done carefully | proven {s} | {s} from day one | {s}, together with {p}`,
  ),
  knowledge: listed(
    `{s} | {s} | knowledge of {s} | sound knowledge of {s} | familiarity with {s} | {s}, well enough to explain it`,
  ),
  quality: listed(`{s} | {s} | strong {s} | {s} above all | {s}, since {p} will ask a lot`),
  tongue: listed(`{s} | fluent {s} | {s}, spoken and written | good {s} for talks with {p}`),
};

const roleFrames = listed(
  `at least {n} as {a} | at least {n} as {a} | {n} or more as {a} | minimum of {n} as {a} | no less than {n} as {a} | at least {n} of experience as {a}
  | {n} of work as {a}, or more | not less than {w} as {a} | {w} or more as {a} | at least {w} of work as {a}`,
);

const offers = listed(
  `Thirty days off a year | Profit share and fruit | Tuition paid for one course a term | A proper base wage, paid on the 25th | Two-year contract, renewable
  | Four-day week after the first year | Work clothes and boots | Home days by agreement | A lunch break that is one | Travel paid for the interview
  | Company pension | Quiet rooms and good chairs`,
);

export function draftPosting(plan: Plan): PostingDraft {
  const { context, sector, posting, slots } = plan;
  const random = posting.random;
  const lineFor = (kind: SkillKind, text: string) => {
    // "{s} for {r}" says more than is asked for in a list of bare names.
    const frame = random.next() < 0.45 ? '{s}' : pick(random, requirements[kind]);
    return capitalised(fill(frame, { ...drawClause(random, sector), s: text }));
  };
  const asked = random.shuffle(slots.filter(({ isRequired }) => isRequired));
  const lines: string[] = [];
  for (let next = 0; next < asked.length; next++) {
    const [first, second] = [asked[next].wording, asked[next + 1]?.wording];
    if (second && first.kind === second.kind && random.next() < 0.2) {
      lines.push(capitalised(`${first.posting} and ${second.posting}`));
      next++;
    } else lines.push(lineFor(first.kind, first.posting));
  }
  return {
    title: context.occupations[0].title,
    employer: posting.employer,
    town: posting.town,
    about: pick(random, sector.about),
    duties: random.shuffle(sector.duties).slice(0, 3 + random.integer(3)),
    roles: context.occupations.map(({ title, requiredYears }) =>
      capitalised(
        fill(pick(random, roleFrames), {
          n: yearCount(requiredYears),
          w: yearsInWords(requiredYears),
          a: withArticle(title),
        }),
      ),
    ),
    skills: lines,
    welcome: welcomeSkills(plan, random).map((text) => capitalised(text)),
    offers: random.shuffle(offers).slice(0, 2 + random.integer(2)),
    random,
  };
}

/**
 * What would be welcome but is not asked for. What stands in the swapped résumé instead of a required skill is often
 * among it, so that words in common with the posting tell little of the label.
 */
function welcomeSkills({ context }: Plan, random: Random): string[] {
  const { swap, distractors, style } = context;
  const inserted = swap.skills.map((swapped) => swapped.inserted);
  const chosen = inserted.filter(() => random.next() < welcomeShare);
  const others = random
    .shuffle(distractors.filter((skill) => !inserted.includes(skill)))
    .slice(0, random.integer(2));
  return random
    .shuffle([...chosen, ...others])
    .map((skill) => wordSkill(skill, style.wording, random.fork(`welcome/${skill}`)).posting);
}

const welcomeShare = 0.75;
