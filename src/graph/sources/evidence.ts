/** A skill as a source writes it. */
export interface NamedSkill {
  readonly name: string;
  /**
   * The share of people or postings of the occupation that need it, in (0, 1], where the source states it or it is
   * estimated from the source's own marks; undefined where it has to be counted.
   */
  readonly share?: number;
}

/**
 * One thing that a source says about one occupation: a posting, a record, or an occupation's own list of skills.
 * Observed skills are counted and must pass the statistical filter; asserted ones were put there by the source's editors.
 */
export interface Observation {
  readonly kind: 'observed' | 'asserted';
  /** Where the source knows the occupation by id. */
  readonly occupationId?: string;
  /** Where it gives a title only. */
  readonly title?: string;
  readonly skills: readonly NamedSkill[];
  /**
   * Whether the skills come from a catalogue of products, most of them little known: those that few occupations list are
   * left out.
   */
  readonly isCatalogue?: boolean;
  /** How many equal observations it stands for. */
  readonly count: number;
}

/** An occupation of a classification (O*NET-SOC, ESCO). */
export interface OccupationFact {
  readonly id: string;
  /** As the classification has it, mostly in the plural. */
  readonly title: string;
  readonly group: OccupationGroup;
  readonly alternateTitles: readonly string[];
  /** Other occupations by falling relatedness; `weight` in (0, 1]. */
  readonly related: readonly { readonly id: string; readonly weight: number }[];
}

/** The stratum of an occupation: a SOC or ISCO major group. */
export interface OccupationGroup {
  readonly code: string;
  readonly title: string;
}

/** Other spellings of a skill that a source itself gives. */
export interface KnownSpelling {
  readonly alias: string;
  readonly canonical: string;
}

/** What one source yields. */
export interface Evidence {
  /** For the record: which format it was read as. */
  readonly source: string;
  readonly observations: readonly Observation[];
  readonly occupations?: readonly OccupationFact[];
  readonly spellings?: readonly KnownSpelling[];
  /** What a person should know, e.g. rows left out. */
  readonly remarks?: readonly string[];
}
