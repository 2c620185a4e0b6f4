import { candidateEvidence, type SearchedResume } from './candidateEvidence.ts';
import { overlookedNames } from './overlookedNames.ts';
import { nameFeatures, type PostingNames } from './postingNames.ts';
import type { PostingUnits, RequirementUnit } from './postingUnits.ts';
import type { TypedUnit } from './typedUnit.ts';
import { evidenceCode } from './wordEvidence.ts';
import { tells } from './words.ts';

/** What an encoder says of a sentence: probabilities that a word, or the sentence, names a skill that is … */
export interface ReadUnit {
  /** … shown, one a word; null for a word that it did not read. */
  readonly shown: readonly (number | null)[];
  readonly missing: readonly (number | null)[];
  readonly wholeShown: number;
  readonly wholeMissing: number;
}

/** A skill that a sentence may ask for, to be judged. */
export interface SkillCandidate {
  /** Index of its sentence among the posting's. */
  readonly unit: number;
  /** Indexes of its words in the sentence. */
  readonly words: readonly number[];
  readonly name: string;
  /** What a learner reads of it. */
  readonly features: readonly number[];
}

const joiners = /^(?:of|the|to|in|for|with|-|–|\/|&|\.)$/;
/** A word is part of a skill's name from this probability on. */
const partOfName = 0.5;
const partOfCore = 0.4;
const sections = ['requirements', 'skills', 'experience', 'other', 'summary', 'preamble'];

/** The skills that the encoder reads in a sentence, of those that rules read the others, and names that both passed over. */
export function skillCandidates(
  posting: Pick<PostingUnits, 'units' | 'normalised'>,
  unitIndex: number,
  { codes }: Pick<TypedUnit, 'codes'>,
  read: ReadUnit,
  resume: SearchedResume,
  known: PostingNames,
): SkillCandidate[] {
  const unit = posting.units[unitIndex];
  const namesOf = namesBy(posting, known);
  const names = unit.words.map((_, word) => (read.shown[word] ?? 0) + (read.missing[word] ?? 0));
  const phraseOf = new Map(unit.phrases.flatMap((words) => words.map((word) => [word, words] as const)));
  const runs = foundNames(unit, names, phraseOf);
  const named = new Set(runs.flat());
  const unnamed = unit.phrases.filter((words) => !words.some((word) => named.has(word)));
  const others = overlookedNames(unit, new Set([...runs, ...unnamed].flat()));
  const sentence = {
    whole: [logit(read.wholeMissing), logit(read.wholeShown)],
    shape: [runs.length, unnamed.length, sections.indexOf(unit.section), unit.words.length],
    worst: Math.max(0, ...read.missing.map((probability) => probability ?? 0)),
  };
  return [...runs, ...unnamed, ...others].map((words) => {
    const phrase = phraseOf.get(words[0]);
    const content = (phrase ?? words).filter((word) => tells(unit.words[word]));
    const own = words.filter((word) => tells(unit.words[word]));
    const likely = own.filter((word) => names[word] >= partOfCore);
    const core = likely.length > 0 ? likely : own;
    const isFound = phrase === undefined ? 1 : 0;
    const missing = core.map((word) => read.missing[word] ?? 0);
    const [first, last] = [core[0], core[core.length - 1]];
    const name = textOf(unit, [first, last]);
    return {
      unit: unitIndex,
      words,
      name,
      features: [
        ...sharesOf(content, codes),
        ...sharesOf(core, codes),
        content.length,
        core.length,
        logit(mean(missing)),
        logit(Math.max(...missing)),
        logit(Math.min(...missing)),
        logit(mean(core.map((word) => names[word]))),
        ...sentence.whole,
        isFound,
        ...sentence.shape,
        sentence.worst,
        codes[first],
        codes[last],
        ...namesOf(name, phrase === undefined ? null : textOf(unit, phrase)),
        ...candidateEvidence(unit, words, name, resume),
      ],
    };
  });
}

type NamesOf = (name: string, phrase: string | null) => readonly number[];
const namesOfPostings = new WeakMap<PostingNames, WeakMap<object, NamesOf>>();

/** The same names are asked for beside every résumé. */
function namesBy(posting: Pick<PostingUnits, 'normalised'>, known: PostingNames): NamesOf {
  const postings = namesOfPostings.get(known) ?? new WeakMap<object, NamesOf>();
  namesOfPostings.set(known, postings);
  const before = postings.get(posting);
  if (before) return before;
  const found = new Map<string, readonly number[]>();
  const namesOf: NamesOf = (name, phrase) => {
    const key = `${name}\n${phrase ?? ''}`;
    const features = found.get(key) ?? nameFeatures(name, phrase, posting.normalised, known);
    found.set(key, features);
    return features;
  };
  postings.set(posting, namesOf);
  return namesOf;
}

/** Runs of words that the encoder takes for names; none reaches over the end of what rules read as one skill. */
function foundNames(
  { words }: RequirementUnit,
  names: readonly number[],
  phraseOf: ReadonlyMap<number, readonly number[]>,
): number[][] {
  const found: number[][] = [];
  let run: number[] = [];
  for (const [index, word] of words.entries()) {
    if (run.length > 0 && phraseOf.get(run[0]) !== phraseOf.get(index)) {
      finish(found, run, words);
      run = [];
    }
    if (names[index] >= partOfName && tells(word)) run.push(index);
    else if (run.length > 0 && joiners.test(word.key) && (names[index + 1] ?? 0) >= partOfName)
      run.push(index);
    else if (run.length > 0) {
      finish(found, run, words);
      run = [];
    }
  }
  finish(found, run, words);
  return found;
}

/** Keeps a run up to its last word that says something. */
function finish(found: number[][], run: number[], words: RequirementUnit['words']): void {
  while (run.length > 0 && !tells(words[run[run.length - 1]])) run.pop();
  if (run.length > 0) found.push(run);
}

/** From the first to the last of some words. */
function textOf({ text, words }: RequirementUnit, chosen: readonly number[]): string {
  return text.slice(words[chosen[0]].start, words[chosen[chosen.length - 1]].end);
}

/** Of each kind of evidence, from a phrase to nothing, the share of the words that have it. */
function sharesOf(chosen: readonly number[], codes: readonly number[]): number[] {
  const counts = [0, 0, 0, 0, 0, 0, 0, 0];
  for (const word of chosen) {
    const kind = codes[word] - evidenceCode.inPhrase;
    if (kind >= 0 && kind < counts.length) counts[kind]++;
  }
  return counts.map((count) => count / (chosen.length || 1));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}

/** Log-odds, kept finite. */
export function logit(probability: number): number {
  return Math.log((probability + 1e-4) / (1 - probability + 1e-4));
}
