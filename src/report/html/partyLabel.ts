import { shortName } from '../shortName.ts';

/** Somebody as tables and legends name them: `student lexical:tfidf`. */
export function partyLabel(role: string, predictorId: string): string {
  return `${role} ${shortName(predictorId)}`;
}
