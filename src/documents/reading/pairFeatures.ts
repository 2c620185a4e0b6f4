import type { RoleEvidence } from './roleEvidence.ts';
import { logit, type ReadUnit } from './skillCandidates.ts';

/**
 * What a learner reads of a pair: the worst of the requirements and how many of them are likely to be missing, never how
 * many lines or years there are.
 * @param skills probability of each skill that it is missing; of each role that it is not met.
 */
export function pairFeatures(
  skills: readonly number[],
  roles: readonly number[],
  evidence: readonly Pick<RoleEvidence, 'yearsShort'>[],
  units: readonly Pick<ReadUnit, 'wholeMissing'>[],
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
  ];
}

function descending(values: readonly number[]): number[] {
  return [...values].sort((a, b) => b - a);
}
