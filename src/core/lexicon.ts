/** A skill found in a text. `start` and `end` are UTF-16 offsets. */
export interface FoundSkill {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Spellings of skills: what scores and checks take for the same skill. */
export interface SkillLexicon {
  /** The canonical name of a spelling, compared normalised; null when it is unknown. */
  canonical(name: string): string | null;
  /** The skills named in a text, longest match first, not overlapping, on word boundaries; linear in its length. */
  find(text: string): FoundSkill[];
}
