import { titlesMatch } from '../titles.ts';
import type { ExperienceRequirement, Role } from '../types.ts';
import { coverage, titleStems } from './titleSimilarity.ts';

/** What a résumé shows of a role that is asked for. */
export interface RoleEvidence {
  readonly required: ExperienceRequirement;
  /** The role that fits best; null where none has a word in common. */
  readonly role: Role | null;
  /** Years under that role, or under all roles of a matching title; null where the résumé does not say. */
  readonly heldYears: number | null;
  /** By how many years it falls short by the dates, 0 where that is not known. */
  readonly yearsShort: number;
  /** What a learner reads, in the order in which they are put together below. */
  readonly features: readonly number[];
}

interface Candidate {
  readonly required: number;
  readonly held: number;
  readonly score: number;
  readonly there: number;
  readonly back: number;
}

/** Every required role with the role of the résumé that fits it: each role is given away once, best fits first. */
export function roleEvidence(
  required: readonly ExperienceRequirement[],
  roles: readonly Role[],
): RoleEvidence[] {
  const asked = required.map(({ title }) => titleStems(title));
  const held = roles.map(({ title }) => titleStems(title));
  const lines = roles.map(({ text }) => titleStems(text));
  const counts = new Map<string, number>();
  for (const stems of [...asked, ...held])
    for (const { stem } of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const weightOf = (stem: string) => 1 / Math.sqrt(counts.get(stem) ?? 1);
  const candidates: Candidate[] = [];
  const areSame = required.map(({ title }) => roles.map((role) => titlesMatch(title, role.title)));
  for (const [requiredIndex, { years }] of required.entries()) {
    for (const [heldIndex, role] of roles.entries()) {
      const there = coverage(asked[requiredIndex], held[heldIndex], weightOf);
      const back = coverage(held[heldIndex], asked[requiredIndex], weightOf);
      const inLine = coverage(asked[requiredIndex], lines[heldIndex], weightOf);
      const agrees = years !== null && role.years !== null && Math.abs(years - role.years) < 0.3;
      const score =
        0.4 * there +
        0.2 * back +
        0.2 * inLine +
        (areSame[requiredIndex][heldIndex] ? 0.2 : 0) +
        (agrees ? 0.08 : 0);
      candidates.push({ required: requiredIndex, held: heldIndex, score, there, back });
    }
  }
  const assigned = assign(candidates);
  const taken = new Set([...assigned.values()].map((candidate) => candidate.held));
  const free = roles.filter((_, index) => !taken.has(index));
  return required.map((one, index) => {
    const own = candidates.filter((candidate) => candidate.required === index);
    const given = assigned.get(index);
    const best = own.reduce<Candidate | undefined>(
      (top, next) => (top && top.score >= next.score ? top : next),
      undefined,
    );
    const chosen = given ?? (best && best.score >= 0.3 ? best : undefined);
    const role = chosen ? roles[chosen.held] : null;
    const matching = roles.filter((_, held) => areSame[index][held]);
    const sum = matching.some(({ years }) => years === null)
      ? null
      : matching.reduce((total, { years }) => total + (years ?? 0), 0);
    const heldYears =
      role === null
        ? null
        : matching.length > 0 && (matching.includes(role) || !given)
          ? (sum ?? role.years)
          : role.years;
    const short = (years: number | null) =>
      one.years === null || years === null ? 0 : Math.max(-2, Math.min(5, one.years - years));
    return {
      required: one,
      role,
      heldYears,
      yearsShort: Math.max(0, short(role?.years ?? null), matching.length > 0 ? short(sum) : 0),
      features: [
        matching.length > 0 ? 1 : 0,
        given?.score ?? 0,
        chosen?.there ?? 0,
        chosen?.back ?? 0,
        lines.reduce((top, line) => Math.max(top, coverage(asked[index], line, weightOf)), 0),
        short(role?.years ?? null),
        matching.length > 0 ? short(sum) : 0,
        role?.years == null ? 0 : 1,
        one.years === null ? 0 : 1,
        Math.min(10, asked[index].length),
        free.some(({ years }) => years !== null && one.years !== null && Math.abs(years - one.years) < 0.3)
          ? 1
          : 0,
        Math.min(3, free.length),
        given || !best ? 0 : best.score,
      ],
    };
  });
}

const leastScore = 0.22;

function assign(candidates: readonly Candidate[]): Map<number, Candidate> {
  const assigned = new Map<number, Candidate>();
  const taken = new Set<number>();
  for (const candidate of [...candidates].sort((a, b) => b.score - a.score)) {
    if (candidate.score < leastScore) break;
    if (assigned.has(candidate.required) || taken.has(candidate.held)) continue;
    assigned.set(candidate.required, candidate);
    taken.add(candidate.held);
  }
  return assigned;
}
