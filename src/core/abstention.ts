import { z } from 'zod';

/** Probabilities of a match from `low` up to, but without, `high`: there a student says that it can't tell. */
const abstentionSchema = z
  .object({ low: z.number().min(0).max(1), high: z.number().min(0).max(1) })
  .refine(({ low, high }) => low <= high, { message: 'expected low to be at most high' });
export type Abstention = z.infer<typeof abstentionSchema>;

/** What is told of a pair: the answer, or that the probability leaves it open. */
export const verdicts = ['match', 'no match', 'too close to call'] as const;
export type PairVerdict = (typeof verdicts)[number];

/** @param abstention absent: the student calls every pair */
export function verdictOf(
  match: boolean,
  probability: number | null,
  abstention: Abstention | undefined,
): PairVerdict {
  if (isTooClose(probability, abstention)) return 'too close to call';
  return match ? 'match' : 'no match';
}

function isTooClose(probability: number | null, abstention: Abstention | undefined): boolean {
  return (
    abstention !== undefined &&
    probability !== null &&
    probability >= abstention.low &&
    probability < abstention.high
  );
}
