import type { SkillLexicon } from '../../core/lexicon.ts';
import { createSkillLexicon, type SkillAlias } from '../../documents/lexicon.ts';
import { findMisspellings } from './misspellings.ts';
import type { NotSkills, Rejection } from './notSkills.ts';
import { acronymOf, joinedParts, withoutVersion } from './phraseParts.ts';
import { plainProductName } from './productNames.ts';
import { skillKey } from './skillKey.ts';
import { splitCell, trimPhrase } from './splitSkills.ts';
import { bestSurface, type Surfaces } from './surfaces.ts';

/** Why two spellings are one skill. */
type MergeRule = 'alias table' | 'spelling' | 'acronym' | 'version' | 'misspelling' | 'source';

export interface Merge {
  readonly alias: string;
  readonly canonical: string;
  readonly rule: MergeRule;
  readonly count: number;
}

export interface Cell {
  readonly text: string;
  /** An edited list's name, taken whole; otherwise free text to be split. */
  readonly trusted: boolean;
  readonly count: number;
}

export interface Vocabulary {
  /** The canonical skills that a cell names. */
  resolve(text: string, trusted: boolean): readonly string[];
  /** Every spelling that became another one, in a fixed order. */
  merges(): Merge[];
  /** Phrases passed over, by reason: how many times. */
  readonly rejected: ReadonlyMap<Rejection, number>;
}

export interface VocabularyOptions {
  readonly aliases: readonly SkillAlias[];
  readonly notSkills: NotSkills;
}

/** A phrase must be a name this often before it may be split off another or found in a sentence. */
const supportForParts = 5;
const supportInSentences = 15;

/**
 * Learns from all cells together how each skill is mostly written and which phrases are several skills, then maps any
 * cell to canonical names. Only the spellings that were given are merged by meaning; the rest is merged by form.
 */
export function createVocabulary(cells: readonly Cell[], options: VocabularyOptions): Vocabulary {
  const { aliases, notSkills } = options;
  const canonicalByKey = new Map<string, string>();
  for (const { alias, canonical } of aliases) {
    for (const name of [alias, canonical]) {
      const key = skillKey(name);
      if (!canonicalByKey.has(key)) canonicalByKey.set(key, canonical);
    }
  }
  const { support, surfaces, phrasesWithAcronym } = countPhrases(cells, notSkills);
  const misspelled = findMisspellings(support);
  const acronyms = findAcronyms();
  const names = new Map<string, string>();
  const merged = new Map<string, Merge>();
  const rejected = new Map<Rejection, number>();
  const remembered = new Map<string, readonly string[]>();
  let sentences: SkillLexicon | undefined;

  const supportOf = (phrase: string) =>
    canonicalByKey.has(skillKey(phrase)) ? Number.POSITIVE_INFINITY : (support.get(skillKey(phrase)) ?? 0);

  /**
   * By the key of "Enterprise resource planning ERP" and of the words without the acronym: the key of the skill. That is
   * the table's, where it knows the words; the acronym, where it has four letters or more (shorter ones stand for many
   * things) and is in use by itself; else the words.
   */
  function findAcronyms(): Map<string, string> {
    const found = new Map<string, string>();
    for (const phrase of phrasesWithAcronym) {
      const pair = acronymOf(phrase);
      if (!pair || notSkills.rejection(pair.expansion, true) !== null) continue;
      const [short, long] = [skillKey(pair.acronym), skillKey(pair.expansion)];
      const isInUse = canonicalByKey.has(short) || (support.get(short) ?? 0) >= supportForParts;
      const chosen = !canonicalByKey.has(long) && short.length >= 4 && isInUse ? short : long;
      if (!surfaces.has(chosen))
        surfaces.set(chosen, new Map([[chosen === long ? pair.expansion : pair.acronym, 1]]));
      found.set(skillKey(phrase), chosen);
      found.set(long, chosen);
    }
    return found;
  }

  function nameOf(key: string): string {
    const given = canonicalByKey.get(key) ?? names.get(key);
    if (given !== undefined) return given;
    const name = bestSurface(surfaces.get(key) ?? new Map([[key, 1]]));
    names.set(key, name);
    return name;
  }

  function accept(phrase: string, key: string, rule: MergeRule): readonly string[] {
    const canonical = nameOf(key);
    if (phrase !== canonical && !merged.has(phrase)) {
      merged.set(phrase, {
        alias: phrase,
        canonical,
        rule,
        count: surfaces.get(skillKey(phrase))?.get(phrase) ?? 1,
      });
    }
    return [canonical];
  }

  function reject(reason: Rejection): readonly string[] {
    rejected.set(reason, (rejected.get(reason) ?? 0) + 1);
    return [];
  }

  function resolvePhrase(phrase: string, trusted: boolean): readonly string[] {
    const key = skillKey(phrase);
    if (key === '') return reject('no name');
    if (canonicalByKey.has(key)) return accept(phrase, key, 'alias table');
    const spelledOut = acronyms.get(key);
    if (spelledOut !== undefined) return accept(phrase, spelledOut, 'acronym');
    const rejection = notSkills.rejection(phrase, trusted);
    if (rejection === 'listed' || (trusted && rejection !== null)) return reject(rejection);
    if (trusted) return accept(phrase, misspelled.get(key) ?? key, 'spelling');
    const parts = joinedParts(phrase);
    if (parts?.every((part) => supportOf(part) >= Math.max(supportForParts, supportOf(phrase) + 1))) {
      return [...new Set(parts.flatMap((part) => resolvePhrase(part, false)))];
    }
    if (rejection === 'sentence') return findInside(phrase);
    if (rejection !== null) return reject(rejection);
    const base = withoutVersion(phrase);
    if (base !== null && supportOf(base) >= 3 * supportOf(phrase)) {
      const [name] = resolvePhrase(base, false);
      return name === undefined ? [] : accept(phrase, skillKey(name), 'version');
    }
    const meant = misspelled.get(key);
    if (meant !== undefined) return accept(phrase, meant, 'misspelling');
    return (support.get(key) ?? 0) > 1 ? accept(phrase, key, 'spelling') : findInside(phrase);
  }

  /** Well-known names in a phrase that is none itself: "writing unit tests in JUnit". */
  function findInside(phrase: string): readonly string[] {
    sentences ??= createSkillLexicon([...aliases, ...frequentNames()]);
    const found = [...new Set(sentences.find(phrase).map(({ name }) => name))];
    return found.length > 0 ? found : reject('sentence');
  }

  function* frequentNames(): Generator<SkillAlias> {
    for (const [key, count] of support) {
      if (count < supportInSentences || canonicalByKey.has(key)) continue;
      const name = nameOf(key);
      if (notSkills.rejection(name) === null)
        yield { alias: name, canonical: name, exactCase: !name.includes(' ') };
    }
  }

  function resolve(text: string, trusted: boolean): readonly string[] {
    const memory = `${trusted ? 1 : 0}${text}`;
    const known = remembered.get(memory);
    if (known) return known;
    const phrases = trusted ? [plainProductName(text)] : splitCell(text).map(trimPhrase);
    const found = [
      ...new Set(
        phrases.filter((phrase) => phrase !== '').flatMap((phrase) => resolvePhrase(phrase, trusted)),
      ),
    ];
    remembered.set(memory, found);
    return found;
  }

  return { resolve, rejected, merges: () => inOrder(merged.values()) };
}

function countPhrases(cells: readonly Cell[], notSkills: NotSkills) {
  const support = new Map<string, number>();
  const surfaces = new Map<string, Surfaces>();
  const phrasesWithAcronym = new Set<string>();
  for (const { text, trusted, count } of cells) {
    for (const phrase of trusted ? [plainProductName(text)] : splitCell(text).map(trimPhrase)) {
      if (phrase === '' || notSkills.rejection(phrase, trusted) !== null) continue;
      const key = skillKey(phrase);
      support.set(key, (support.get(key) ?? 0) + count);
      const forms: Surfaces = surfaces.get(key) ?? new Map();
      surfaces.set(key, forms.set(phrase, (forms.get(phrase) ?? 0) + count));
      if (acronymOf(phrase)) phrasesWithAcronym.add(phrase);
    }
  }
  return { support, surfaces, phrasesWithAcronym };
}

function inOrder(merges: Iterable<Merge>): Merge[] {
  const text = ({ canonical, alias }: Merge) => `${canonical.toLowerCase()}\0${alias}`;
  return [...merges].sort((a, b) => (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0));
}
