import { type MatchingInput, type MatchingOutput, matchingOutputSchema } from '../../core/matching.ts';
import type { Checklist, FidelityRules } from '../../core/task.ts';
import { decisionFidelity, decisionFidelityColumns } from '../../metrics/fidelityMetrics.ts';

export const matchingFidelity: FidelityRules<MatchingInput> = {
  metrics: decisionFidelity,
  headline: 'agreement',
  columns: decisionFidelityColumns,
  observe(student, teacher) {
    const [own, other] = [student, teacher].map(
      ({ output }) => matchingOutputSchema.safeParse(output).data?.match,
    );
    const bothAnswer = own !== undefined && other !== undefined;
    const bothState = bothAnswer && student.probability !== null && teacher.probability !== null;
    return {
      same: bothAnswer ? Number(own === other) : null,
      teacher: bothAnswer ? Number(other) : null,
      student: bothAnswer ? Number(own) : null,
      teacherProbability: bothState ? teacher.probability : null,
      studentProbability: bothState ? student.probability : null,
    };
  },
};

export const matchingChecklist: Checklist<MatchingInput, MatchingOutput> = {
  unit: 'example',
  check({ target }, { output, error }) {
    const answer = error ? undefined : matchingOutputSchema.safeParse(output).data;
    return answer ? [answer.match === target.match] : null;
  },
};
