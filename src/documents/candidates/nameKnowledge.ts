/** What is known of names before a résumé is read. Names are normalised. */
export interface NameKnowledge extends Vocabulary {
  /** Training records whose skills it is one of. */
  wanted(name: string): number;
  /** Training résumés whose lists of skills hold its words, and those of them whose skill it is. */
  seen(name: string): Sightings;
  /** Training résumés whose lists of skills mean it in other words, and those of them whose skill it is. */
  meant(name: string): Sightings;
  /** Training records that want both. */
  wantedTogether(name: string, other: string): number;
  /** All training records. */
  readonly records: number;
  /** How often it is listed elsewhere: in postings, in the skill graph. */
  listed(name: string): number;
  /** Postings that list both. */
  listedTogether(name: string, other: string): number;
  /** All postings. */
  readonly postings: number;
  /** How lists of skills of training résumés use a word. */
  word(word: string): WordCounts;
}

interface Sightings {
  readonly resumes: number;
  readonly wanted: number;
}

/** Which names and words are known. */
export interface Vocabulary {
  /** Wanted by a training record, or listed often enough. */
  isName(name: string): boolean;
  /** Whether the word stands in such a name. */
  isWord(word: string): boolean;
  /** Words of such names that differ from it in their ending. */
  forms(word: string): readonly string[];
}

/** Places of a word in lists of skills: all; inside, first in, last in a skill; right before, right behind one. */
export type WordCounts = readonly [number, number, number, number, number, number];
