import { z } from 'zod';

/** Probabilities of a match from `low` up to, but without, `high`: there a student says that it can't tell. */
export const abstentionSchema = z
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

/** What a prediction of a match says of it: nothing where the student calls every pair. */
export function abstentionOf(
  probability: number | null,
  abstention: Abstention | undefined,
): { abstained?: boolean } {
  return abstention === undefined ? {} : { abstained: isTooClose(probability, abstention) };
}

function isTooClose(probability: number | null, abstention: Abstention | undefined): boolean {
  return (
    abstention !== undefined &&
    probability !== null &&
    probability >= abstention.low &&
    probability < abstention.high
  );
}
