/**
 * The words of a line of business. None of them names a skill: they are the ground that skills stand on, the same in
 * every résumé of a record. Nouns are plural; lists are separated by `|`.
 */
export interface Sector {
  /** Told by these words of the occupation's title. */
  readonly titles: RegExp;
  /** What employers are called after their own name: "Alder Clinic". */
  readonly employers: readonly string[];
  /** What the work is done on or for, to be counted. */
  readonly objects: readonly string[];
  /** What is written, kept or handed over. */
  readonly records: readonly string[];
  /** Who is worked with. */
  readonly people: readonly string[];
  /** What a posting says about the employer. */
  readonly about: readonly string[];
  /** What one would do there, in the imperative. */
  readonly duties: readonly string[];
  /** What one did, in the past tense, beside the skills. */
  readonly deeds: readonly string[];
  readonly studies: readonly string[];
}

/** Reads a table cell: `a | b | c`. */
export function listed(cell: string): string[] {
  return cell
    .split('|')
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '');
}
