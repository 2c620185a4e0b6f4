/** What is known of names before a résumé is read. Names are normalised. */
export interface NameKnowledge {
  /** Training records whose skills it is one of. */
  wanted(name: string): number;
  /** Training résumés whose lists of skills hold its words, and those of them whose skill it is. */
  seen(name: string): { readonly resumes: number; readonly wanted: number };
  /** Training records that want both. */
  wantedTogether(name: string, other: string): number;
  /** All training records. */
  readonly records: number;
  /** How often it is listed elsewhere: in postings, in the skill graph. */
  listed(name: string): number;
}
