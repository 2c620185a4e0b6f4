import type { SectionKind } from '../types.ts';
import type { RoleEvidence } from './roleEvidence.ts';
import { logit, type ReadUnit } from './skillCandidates.ts';

/** A posting that lists what it asks for under headings asks otherwise than one that tells it. */
const tellingSections: readonly SectionKind[] = [
  'requirements',
  'skills',
  'experience',
  'summary',
  'personal',
  'education',
  'title',
  'responsibilities',
];

/**
 * What a learner reads of a pair: the worst of the requirements and how many of them are likely to be missing, and which
 * sections the posting has; never how many lines or years there are.
 * @param skills probability of each skill that it is missing.
 * @param roles probability of each role that it is not met.
 */
export function pairFeatures(
  skills: readonly number[],
  roles: readonly number[],
  evidence: readonly Pick<RoleEvidence, 'yearsShort'>[],
  units: readonly Pick<ReadUnit, 'wholeMissing'>[],
  sections: ReadonlySet<SectionKind>,
): number[] {
  const worstSkills = descending(skills);
  const worstRoles = descending(roles);
  const worstUnits = descending(units.map(({ wholeMissing }) => wholeMissing));
  const sum = skills.reduce((total, probability) => total + probability, 0);
  return [
    logit(worstSkills[0] ?? 0),
    logit(worstSkills[1] ?? 0),
    logit(worstSkills[2] ?? 0),
    sum / (skills.length + 1),
    Math.min(3, sum),
    logit(worstRoles[0] ?? 0),
    logit(worstRoles[1] ?? 0),
    roles.length > 0 ? 0 : 1,
    logit(worstUnits[0] ?? 0),
    logit(worstUnits[1] ?? 0),
    evidence.reduce((most, { yearsShort }) => Math.max(most, yearsShort), 0),
    ...tellingSections.map((kind) => (sections.has(kind) ? 1 : 0)),
  ];
}

function descending(values: readonly number[]): number[] {
  return [...values].sort((a, b) => b - a);
}
