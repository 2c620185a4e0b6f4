import {
  type ExperienceExtractionInput,
  type ExperienceExtractionOutput,
  type ExtractedRole,
  experienceExtractionOutputSchema,
} from '../../core/experienceExtraction.ts';
import type { Checklist, FidelityRules } from '../../core/task.ts';
import { namingFidelity, namingFidelityColumns } from '../../metrics/fidelityMetrics.ts';
import { maximumMatching } from '../../metrics/maximumMatching.ts';
import { isSameRole } from '../sameRole.ts';
import { nothingObserved } from './sharedThings.ts';

/** Roles are the same when titles match and years are equal to a tenth, as in the task's own score. */
export const roleFidelity: FidelityRules<ExperienceExtractionInput> = {
  metrics: namingFidelity,
  headline: 'answerF1',
  columns: namingFidelityColumns,
  observe(student, teacher) {
    const [own, other] = [student, teacher].map(({ output }) => rolesIn(output));
    if (!own || !other) return nothingObserved(namingFidelityColumns);
    const shared = maximumMatching(own, other, isSameRole);
    return {
      same: Number(shared === own.length && shared === other.length),
      named: own.length,
      right: shared,
      wanted: other.length,
      found: shared,
    };
  },
};

/** A role is there when any of the roles named is it. */
export const roleChecklist: Checklist<ExperienceExtractionInput, ExperienceExtractionOutput> = {
  unit: 'role that should be named',
  check({ target }, { output, error }) {
    const named = error ? undefined : rolesIn(output);
    return named ? target.roles.map((wanted) => named.some((role) => isSameRole(role, wanted))) : null;
  },
};

function rolesIn(output: unknown): ExtractedRole[] | undefined {
  return experienceExtractionOutputSchema.safeParse(output).data?.roles;
}
