import {
  type SkillExtractionInput,
  type SkillExtractionOutput,
  type SkillExtractionTarget,
  skillExtractionOutputSchema,
} from '../../core/skillExtraction.ts';
import type { Checklist, FidelityRules } from '../../core/task.ts';
import { normaliseSkillName } from '../../documents/skillNames.ts';
import { namingFidelity, namingFidelityColumns } from '../../metrics/fidelityMetrics.ts';
import { locateSpans } from '../locateSpans.ts';
import { nothingObserved, sharedThings } from './sharedThings.ts';

/** Names are the same when they are after normalisation; spans when layer and boundaries are. */
export const skillFidelity: FidelityRules<SkillExtractionInput> = {
  metrics: namingFidelity,
  headline: 'answerF1',
  columns: namingFidelityColumns,
  observe(student, teacher, input) {
    const [own, other] = [student, teacher].map(({ output }) => thingsIn(output, input));
    return own && other ? sharedThings(own, other) : nothingObserved(namingFidelityColumns);
  },
};

export const skillChecklist: Checklist<SkillExtractionInput, SkillExtractionTarget> = {
  unit: 'skill that should be named',
  check({ input, target }, { output, error }) {
    const named = error ? null : thingsIn(output, input);
    if (!named) return null;
    return [...(thingsOf(target, input) ?? [])].map((thing) => named.has(thing));
  },
};

function thingsIn(output: unknown, input: SkillExtractionInput | undefined): Set<string> | null {
  const answer = skillExtractionOutputSchema.safeParse(output).data;
  return answer ? thingsOf(answer, input) : null;
}

/** What an answer names, as text that is equal for equal things. */
function thingsOf(
  answer: SkillExtractionOutput | SkillExtractionTarget,
  input: SkillExtractionInput | undefined,
): Set<string> | null {
  if ('skills' in answer) {
    return new Set(answer.skills.map(normaliseSkillName).filter((name) => name !== ''));
  }
  const { spans } = answer;
  if (!input || !('tokens' in input)) {
    // Without the sentence, a quotation can't be told from positions.
    if (!spans.every((span): span is Extract<typeof span, { start: number }> => 'start' in span)) return null;
    return new Set(spans.map(({ layer, start, end }) => `${layer} ${start}-${end}`));
  }
  const located = locateSpans(input.tokens, spans);
  return new Set(
    located.map((span, index) =>
      span ? `${span.layer} ${span.start}-${span.end}` : `${spans[index].layer} not there ${index}`,
    ),
  );
}
