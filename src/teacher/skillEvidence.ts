import type { SkillLexicon } from '../core/lexicon.ts';
import { commonSkillAliases } from '../documents/commonSkillAliases.ts';
import { createEvidenceCheck, type EvidenceCheck } from '../documents/evidence.ts';
import { createSkillLexicon, type SkillAlias } from '../documents/lexicon.ts';
import { normaliseSkillName } from '../documents/skillNames.ts';

/** Tells whether a text names a skill in any known spelling; `further` are spellings known for this record only. */
export type SkillEvidence = (skill: string, text: string, further?: readonly string[]) => boolean;

/** Every text is asked about many times in a row. */
const textsRemembered = 8;

/** @param aliases spellings besides those of common skills, e.g. those of the graph. */
export function createSkillEvidence(aliases: readonly SkillAlias[] = []): SkillEvidence {
  const spellingsOf = rememberedSpellings([...commonSkillAliases, ...aliases]);
  const texts = new Map<string, EvidenceCheck>();
  const prepared = (text: string): EvidenceCheck => {
    const known = texts.get(text) ?? createEvidenceCheck(text);
    if (texts.size >= textsRemembered) texts.clear();
    texts.set(text, known);
    return known;
  };
  return (skill, text, further = []) => {
    const stands = prepared(text);
    if (further.some(stands)) return true;
    const { names, lexicon } = spellingsOf(skill);
    // The lexicon knows of case and signs ("Word", ".NET"), but reads the whole text.
    return names.some(stands) && lexicon.find(text).length > 0;
  };
}

interface Spellings {
  readonly names: readonly string[];
  readonly lexicon: SkillLexicon;
}

function rememberedSpellings(aliases: readonly SkillAlias[]): (skill: string) => Spellings {
  const byName = new Map<string, SkillAlias[]>();
  for (const entry of aliases) {
    const name = normaliseSkillName(entry.canonical);
    byName.set(name, [...(byName.get(name) ?? []), entry]);
  }
  const remembered = new Map<string, Spellings>();
  return (skill) => {
    const known = remembered.get(skill);
    if (known) return known;
    const entries = byName.get(normaliseSkillName(skill)) ?? [{ alias: skill, canonical: skill }];
    const spellings = {
      names: [skill, ...entries.map(({ alias }) => alias)],
      lexicon: createSkillLexicon(entries.map((entry) => ({ ...entry, canonical: skill }))),
    };
    remembered.set(skill, spellings);
    return spellings;
  };
}
