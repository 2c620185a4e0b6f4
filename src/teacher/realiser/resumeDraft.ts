import type { ContextOccupation } from '../../core/context.ts';
import { clauseOf } from './clauses.ts';
import type { Person } from './people.ts';
import { monthsLater, type Period, type PeriodStyle } from './periods.ts';
import type { Plan, RolePlan, Slot } from './plan.ts';
import type { SkillWording } from './skillWording.ts';
import type { Voice } from './voice.ts';

/** Which résumé of a record. */
export type Version = 'matched' | 'unmatched' | 'swapped';

export interface DraftRole {
  readonly title: string;
  readonly employer: string;
  readonly town: string;
  readonly period: Period;
  /** Clauses in the past tense, each with an opening that makes it a sentence in the first person. */
  readonly lines: readonly { readonly clause: string; readonly opening: string }[];
}

/** The content of one résumé, before it is laid out. */
export interface ResumeDraft {
  readonly person: Person;
  readonly roles: readonly DraftRole[];
  readonly skills: readonly { readonly text: string; readonly group: number }[];
  readonly study: string;
  readonly voice: Voice;
  readonly periodStyle: PeriodStyle;
}

export function draftResume(plan: Plan, version: Version): ResumeDraft {
  const { slots, person, voice, periodStyle, sector } = plan;
  const periods = periodsOf(plan, version);
  const roles = plan.roles.flatMap((role, position) => {
    const period = periods[position];
    return period === null ? [] : [draftRole(plan, role, period, version)];
  });
  const skills = [...slots]
    .filter(({ isListed }) => isListed)
    .sort((a, b) => a.order - b.order)
    .flatMap((slot) => {
      const wording = wordingIn(slot, version);
      return wording === null ? [] : [{ text: wording.listed, group: slot.group }];
    });
  return {
    person,
    roles,
    skills,
    study: sector.studies[Math.floor(voice.study * sector.studies.length)],
    voice,
    periodStyle,
  };
}

function draftRole({ slots }: Plan, role: RolePlan, period: Period, version: Version): DraftRole {
  const lines = role.lines.flatMap((line) => {
    if ('deed' in line) return [{ clause: line.deed, opening: line.opening }];
    const wording = wordingIn(slots[line.slot], version);
    if (wording === null) return [];
    return [{ clause: clauseOf(wording.woven, wording.kind, line.draw), opening: line.opening }];
  });
  return { title: role.title, employer: role.employer, town: role.town, period, lines };
}

/** What fills the slot; null where it stays empty. */
function wordingIn({ wording, replacement }: Slot, version: Version): SkillWording | null {
  if (replacement === null || version === 'matched') return wording;
  return version === 'swapped' ? replacement.wording : null;
}

/** Each role's time, null where the role is missing. */
function periodsOf({ context }: Plan, version: Version): (Period | null)[] {
  const { occupations, filter, swap } = context;
  if (version === 'swapped' && swap.experience) {
    const { from, to, movedYears } = swap.experience;
    const lengths = occupations.map(
      ({ title, years }) => years + (title === to ? movedYears : 0) - (title === from ? movedYears : 0),
    );
    return chain(occupations, lengths);
  }
  return occupations.map((occupation) => {
    const { experience } = filter;
    if (version !== 'unmatched' || occupation.title !== experience.title) return occupation;
    if (experience.kind === 'removed') return null;
    return experience.kind === 'shortened' ? shortened(occupation, experience.resumeYears ?? 0) : occupation;
  });
}

/** The same stretch of time, divided anew. */
function chain(occupations: readonly ContextOccupation[], lengths: readonly number[]): Period[] {
  let { end } = occupations[0];
  return occupations.map(({ isCurrent }, position) => {
    const years = lengths[position];
    const period = { start: monthsLater(end, -years), end, years, isCurrent };
    end = period.start;
    return period;
  });
}

/** Ends early; a job that goes on has begun late instead. */
function shortened({ start, end, isCurrent }: ContextOccupation, years: number): Period {
  return isCurrent
    ? { start: monthsLater(end, -years), end, years, isCurrent }
    : { start, end: monthsLater(start, years), years, isCurrent };
}
