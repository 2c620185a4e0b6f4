import { z } from 'zod';
import { type EditingInput, type EditingOutput, editingOutputSchema } from '../../core/editing.ts';
import { digestValue } from '../../core/hash.ts';
import type { Checklist, FidelityRules, GivenAnswer } from '../../core/task.ts';
import { textFidelity, textFidelityColumns } from '../../metrics/fidelityMetrics.ts';
import { rouge } from '../../metrics/rouge.ts';

/** What score rows keep of a document. */
const digestSchema = z.object({ digest: z.string() });

export const editingFidelity: FidelityRules<EditingInput> = {
  metrics: textFidelity,
  headline: 'answerRougeL',
  columns: textFidelityColumns,
  observe(student, teacher) {
    const [own, other] = [student, teacher].map(digestOf);
    const [text, otherText] = [student, teacher].map(
      ({ output }) => editingOutputSchema.safeParse(output).data?.resume,
    );
    return {
      same: own !== null && other !== null ? Number(own === other) : null,
      rougeL: text !== undefined && otherText !== undefined ? rouge(text, otherText).rougeL : null,
    };
  },
};

/** There is no one right edit; one that claims what nothing supports is wrong. */
export const editingChecklist: Checklist<EditingInput, EditingOutput> = {
  unit: 'example',
  check: (_example, _prediction, { nothingMadeUp }) =>
    nothingMadeUp === null ? null : [nothingMadeUp === 1],
};

function digestOf({ output }: GivenAnswer): string | null {
  const kept = digestSchema.safeParse(output).data;
  if (kept) return kept.digest;
  const answer = editingOutputSchema.safeParse(output).data;
  return answer ? digestValue(answer) : null;
}
