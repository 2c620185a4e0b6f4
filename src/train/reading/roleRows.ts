import { parseRoles } from '../../documents/parseResume.ts';
import { roleEvidence } from '../../documents/reading/roleEvidence.ts';
import type { Role } from '../../documents/types.ts';
import type { LabelledTriple } from './labelledUnits.ts';
import { requiredRoleOf } from './requiredRoleOf.ts';

export interface LearnerRows {
  readonly rows: readonly (readonly number[])[];
  readonly labels: readonly boolean[];
}

/** A role that is held beyond doubt: only such a one is taken away, or shortened, to make another row. */
const certainScore = 0.4;

/** Required roles that are met or not: as the triple tells, and by taking away or shortening others in the matched résumé. */
export function roleRows({ record, posting, resumes }: LabelledTriple): LearnerRows {
  const rows: (readonly number[])[] = [];
  const labels: boolean[] = [];
  const add = (features: readonly number[], isUnmet: boolean) => {
    rows.push(features);
    labels.push(isUnmet);
  };
  const required = posting.roles;
  if (required.length === 0) return { rows, labels };
  for (const { variant, resume } of resumes) {
    const unmet = requiredRoleOf(record, variant, required);
    if (unmet === 'unknown') continue;
    for (const [index, { features }] of roleEvidence(required, parseRoles(resume)).entries())
      add(features, index === unmet);
  }
  const roles = parseRoles(record.resumeMatched);
  for (const [index, evidence] of roleEvidence(required, roles).entries()) {
    const { role, required: asked, features } = evidence;
    if (role === null || features[1] < certainScore) continue;
    const changed: readonly Role[] | null =
      (index + required.length) % 2 === 0
        ? roles.filter((other) => other !== role)
        : shortened(roles, role, asked.years, index + record.id.length);
    if (changed !== null) add(roleEvidence(required, changed)[index].features, true);
  }
  return { rows, labels };
}

/** Held for fewer years than asked: any whole number of them, in turn. */
function shortened(roles: readonly Role[], role: Role, years: number | null, turn: number): Role[] | null {
  if (years === null || years < 2 || role.years === null) return null;
  const left = 1 + (turn % (Math.ceil(years) - 1));
  return roles.map((other) => (other === role ? { ...other, years: left } : other));
}
