import {
  type ExplanationInput,
  type ExplanationOutput,
  type ExplanationTarget,
  explanationOutputSchema,
} from '../../core/explanation.ts';
import type { Checklist, FidelityRules } from '../../core/task.ts';
import { normaliseSkillName } from '../../documents/skillNames.ts';
import { explanationFidelity, explanationFidelityColumns } from '../../metrics/fidelityMetrics.ts';
import { rouge } from '../../metrics/rouge.ts';
import { countSkills, lacksAnything, missingNames } from '../missingSkills.ts';
import { nothingObserved } from './sharedThings.ts';

/** Missing skills are the same when one normalised name contains the other, as in the task's own score. */
export const explanationFidelityRules: FidelityRules<ExplanationInput> = {
  metrics: explanationFidelity,
  headline: 'answerF1',
  columns: explanationFidelityColumns,
  observe(student, teacher) {
    const [own, other] = [student, teacher].map(
      ({ output }) => explanationOutputSchema.safeParse(output).data,
    );
    if (!own || !other) return nothingObserved(explanationFidelityColumns);
    const { named, wanted, lenientRight, lenientFound } = countSkills(own.missingSkills, other.missingSkills);
    const bothExplain = own.explanation !== undefined && other.explanation !== undefined;
    return {
      same: Number(answerKey(own) === answerKey(other)),
      named,
      right: lenientRight,
      wanted,
      found: lenientFound,
      teacher: Number(lacksAnything(other)),
      student: Number(lacksAnything(own)),
      rougeL: bothExplain ? rouge(own.explanation ?? '', other.explanation ?? '').rougeL : null,
    };
  },
};

/** Right: every missing skill is named and nothing else, leniently. */
export const explanationChecklist: Checklist<ExplanationInput, ExplanationTarget> = {
  unit: 'example',
  check({ target }, { output, error }) {
    const answer = error ? undefined : explanationOutputSchema.safeParse(output).data;
    if (!answer) return null;
    const skills = countSkills(answer.missingSkills, target.missingSkills);
    return [skills.lenientRight === skills.named && skills.lenientFound === skills.wanted];
  },
};

/** Equal for answers that name the same skills and the same gaps, in whatever order. */
function answerKey({ missingSkills, experienceGaps }: ExplanationOutput): string {
  const gaps = experienceGaps.map(({ kind, title }) => `${kind} ${normaliseSkillName(title)}`);
  return JSON.stringify([missingNames(missingSkills).sort(), [...new Set(gaps)].sort()]);
}
