import { type EvidenceClauses, evidenceClauses } from './evidenceClauses.ts';
import type { RequirementUnit } from './postingUnits.ts';
import type { ResumeIndex } from './resumeIndex.ts';
import { evidenceCode, inSkillPhrase, wordEvidence } from './wordEvidence.ts';

/** A sentence of a posting beside a résumé's best evidence, as a requirement reader's encoder reads it. */
export interface TypedUnit {
  /** The section's name, then the words of the sentence. */
  readonly words: readonly string[];
  readonly types: readonly number[];
  readonly beside: { readonly words: readonly string[]; readonly types: readonly number[] };
  /** What is known of each word of the sentence, without the section's name. */
  readonly codes: readonly number[];
  readonly evidence: EvidenceClauses['clauses'];
}

export function typedUnit(unit: RequirementUnit, index: ResumeIndex): TypedUnit {
  const codes = wordEvidence(unit, index);
  const evidence = evidenceClauses(unit, index);
  const inPhrase = new Set(unit.phrases.flat());
  return {
    words: [unit.section, ...unit.words.map(({ key }) => key)],
    types: [
      evidenceCode.none,
      ...codes.map((code, word) => (inPhrase.has(word) ? code + inSkillPhrase : code)),
    ],
    beside: { words: evidence.words, types: evidence.codes },
    codes,
    evidence: evidence.clauses,
  };
}
