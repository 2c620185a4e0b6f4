import type { Random } from '../../core/random.ts';
import type { SkillNode } from '../graphData.ts';

/** Skills that a context asks for, those of them that the negatives lack, and what stands in their place. */
export interface ExchangeableSkills {
  readonly required: readonly SkillNode[];
  readonly removed: readonly SkillNode[];
  /** The first ones in the order of `removed`. */
  readonly distractors: readonly SkillNode[];
}

/**
 * Tosses a coin for every removed skill and the distractor that is to replace it: which of the two the posting asks for.
 * What is asked for is drawn first and so is commoner than what is left for distractors; without the coin a reader of
 * résumés alone would learn that common skills mean a match.
 */
export function exchangeSkills(
  { required, removed, distractors }: ExchangeableSkills,
  random: Random,
): ExchangeableSkills {
  const other = new Map<SkillNode, SkillNode>();
  for (const [at, skill] of removed.entries()) {
    if (random.next() < 0.5) continue;
    other.set(skill, distractors[at]);
    other.set(distractors[at], skill);
  }
  const exchanged = (skills: readonly SkillNode[]) => skills.map((skill) => other.get(skill) ?? skill);
  return {
    required: exchanged(required),
    removed: exchanged(removed),
    distractors: exchanged(distractors),
  };
}
