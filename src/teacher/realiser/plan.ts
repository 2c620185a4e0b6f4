import type { Context } from '../../core/context.ts';
import { createRandom, type Random } from '../../core/random.ts';
import { type ClauseDraw, drawClause } from './clauses.ts';
import { drawEmployer, drawPerson, drawTown, type Person, pick } from './people.ts';
import { drawPeriodStyle, type PeriodStyle } from './periods.ts';
import type { Sector } from './sectors/sector.ts';
import { sectorOf } from './sectors/sectorOf.ts';
import { type SkillWording, wordSkill } from './skillWording.ts';
import { drawVoice, type Voice } from './voice.ts';

/** A place for a skill, filled with it, or with nothing, or with what it was swapped for. */
export interface Slot {
  readonly skill: string;
  readonly wording: SkillWording;
  /** False for what the candidate has beyond the posting. */
  readonly isRequired: boolean;
  /** Null where the skill is never taken away. */
  readonly replacement: { readonly skill: string; readonly wording: SkillWording } | null;
  readonly isListed: boolean;
  readonly group: number;
  /** Position among the listed. */
  readonly order: number;
}

/** A line under a role: about a skill, or about the work itself. */
type LinePlan =
  | { readonly slot: number; readonly draw: ClauseDraw; readonly opening: string }
  | { readonly deed: string; readonly opening: string };

export interface RolePlan {
  /** Of the context, which everything about it is looked up by. */
  readonly title: string;
  readonly employer: string;
  readonly town: string;
  readonly lines: readonly LinePlan[];
}

/** Everything that is drawn for a record. The texts follow from it, so that they differ in nothing but what they have to. */
export interface Plan {
  readonly context: Context;
  readonly sector: Sector;
  readonly person: Person;
  readonly slots: readonly Slot[];
  readonly roles: readonly RolePlan[];
  readonly voice: Voice;
  readonly periodStyle: PeriodStyle;
  /** Of whoever writes the posting. */
  readonly posting: { readonly employer: string; readonly town: string; readonly random: Random };
}

/** Share of skills that stand in a list, and of listed ones that are shown at work as well. */
const placement: Record<Context['style']['resume'], { listed: number; both: number }> = {
  markdownBullets: { listed: 0.6, both: 0.45 },
  numberedTerse: { listed: 0.6, both: 0.25 },
  commaLine: { listed: 1, both: 0.4 },
  categories: { listed: 1, both: 0.35 },
  achievements: { listed: 0.15, both: 0.3 },
  narrative: { listed: 0.1, both: 0 },
};

/** @param attempt draws anew where an earlier draw could not be used. */
export function planRecord(context: Context, attempt = 0): Plan {
  const random = createRandom(context.seed, `realiser/${context.id}/${attempt}`);
  const [primary] = context.occupations;
  const sector = sectorOf(primary.title, context.stratum.code);
  const employers = new Set<string>();
  const postingEmployer = drawEmployer(random.fork('posting employer'), sector.employers, employers);
  const slots = planSlots(context, random);
  return {
    context,
    sector,
    person: drawPerson(random.fork('person')),
    slots,
    roles: context.occupations.map((occupation, position) => {
      const draws = random.fork(`role/${position}`);
      const own = position === 0 ? sector : sectorOf(occupation.title, occupation.occupationId);
      return {
        title: occupation.title,
        employer: drawEmployer(draws, own.employers, employers),
        town: drawTown(draws),
        lines: planLines(context, slots, position, own, draws),
      };
    }),
    voice: drawVoice(random.fork('voice')),
    periodStyle: drawPeriodStyle(random.fork('periods'), context.style.dates),
    posting: {
      employer: postingEmployer,
      town: drawTown(random.fork('posting town')),
      random: random.fork('posting'),
    },
  };
}

function planSlots(
  { skills, extraSkills, swap, style, filter, occupations }: Context,
  random: Random,
): Slot[] {
  const removedRole = filter.experience.kind === 'removed' ? filter.experience.title : null;
  const word = (skill: string) => wordSkill(skill, style.wording, random.fork(`wording/${skill}`));
  const { listed, both } = placement[style.resume];
  return [...skills, ...extraSkills].map((skill, position) => {
    const draws = random.fork(`slot/${position}`);
    const inserted = swap.skills.find(({ removed }) => removed === skill)?.inserted;
    const holders = occupations.filter((occupation) => occupation.skills.includes(skill));
    // What is shown only in a role that will be missing has to stand in a list as well.
    const mustBeListed = holders.every(({ title }) => title === removedRole) || occupations.length === 0;
    const isListed = draws.next() < listed || mustBeListed;
    return {
      skill,
      wording: word(skill),
      isRequired: position < skills.length,
      replacement: inserted === undefined ? null : { skill: inserted, wording: word(inserted) },
      isListed,
      isShown: !isListed || draws.next() < both,
      group: draws.integer(3),
      order: draws.next(),
    };
  });
}

/** The skills shown in a role, between deeds that name none. */
function planLines(
  context: Context,
  slots: readonly (Slot & { readonly isShown?: boolean })[],
  position: number,
  sector: Sector,
  random: Random,
): LinePlan[] {
  const shownHere = slots
    .map((slot, index) => ({ slot, index }))
    .filter(({ slot, index }) => slot.isShown && roleOf(slot.skill, index, context) === position);
  const deeds = random.shuffle(sector.deeds).slice(0, 1 + random.integer(position === 0 ? 3 : 2));
  const opening = () =>
    pick(random, ['I ', 'I ', 'I also ', 'Besides, I ', 'There I ', 'In those years I ', 'Later I ']);
  return random.shuffle([
    ...shownHere.map(({ index }) => ({ slot: index, draw: drawClause(random, sector), opening: opening() })),
    ...deeds.map((deed) => ({ deed, opening: opening() })),
  ]);
}

/**
 * One of the roles in which the context has the skill, if possible one that every version of the résumé has; any role for a
 * skill that is in none.
 */
function roleOf(skill: string, index: number, { occupations, filter }: Context): number {
  const holding = occupations.flatMap((occupation, position) =>
    occupation.skills.includes(skill) ? [position] : [],
  );
  const lasting =
    filter.experience.kind === 'removed'
      ? holding.filter((position) => occupations[position].title !== filter.experience.title)
      : holding;
  const choice = lasting.length > 0 ? lasting : holding;
  return choice.length > 0 ? choice[index % choice.length] : index % occupations.length;
}
