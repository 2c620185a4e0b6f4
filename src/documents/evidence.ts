import { normaliseSkillName } from './skillNames.ts';

/** Tells of a skill whether the prepared text evidences it. */
export type EvidenceCheck = (skill: string) => boolean;

/** Prepares a text once for many skills; see {@link isEvidenced}. */
export function createEvidenceCheck(text: string): EvidenceCheck {
  const words = ` ${normaliseSkillName(text)} `;
  return (skill) => {
    const name = normaliseSkillName(skill);
    return name !== '' && words.includes(` ${name} `);
  };
}

/**
 * Whether the skill's normalised name stands in the normalised text on word boundaries. This is the check
 * behind "clean labels": a removed skill should be evidenced in the matched résumé and nowhere in the
 * unmatched one.
 */
export function isEvidenced(skill: string, text: string): boolean {
  return createEvidenceCheck(text)(skill);
}
