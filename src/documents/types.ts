/** The kinds of section that postings and résumés have; `other` has a heading that says nothing we know. */
export type SectionKind =
  | 'title'
  | 'summary'
  | 'requirements'
  | 'skills'
  | 'experience'
  | 'responsibilities'
  | 'education'
  | 'personal'
  | 'certifications'
  | 'languages'
  | 'offer'
  | 'other'
  | 'preamble';

/** A heading with the lines under it. Line numbers are 0-based into the text split at line ends. */
export interface Section {
  readonly kind: SectionKind;
  /** The heading as written, without markup; null for lines under no heading (kind `preamble`). */
  readonly heading: string | null;
  readonly firstLine: number;
  /** Exclusive. */
  readonly endLine: number;
  /** Non-empty lines of the body, trimmed, list markers kept. */
  readonly lines: readonly string[];
}

/** A skill as it is written somewhere. `start` and `end` are UTF-16 offsets into the document. */
export interface SkillMention {
  readonly text: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** A job held, or one asked for. Years are fractional years. */
export interface Role {
  readonly title: string;
  /** Length in years; null where the text does not say. "Present" counts to `presentYear`. */
  readonly years: number | null;
  readonly startYear: number | null;
  /** null with a startYear: still going on ("Present", "since 2019"). */
  readonly endYear: number | null;
  /** The line as written, and its 0-based number. */
  readonly text: string;
  readonly line: number;
}

export interface SkillRequirement {
  readonly kind: 'skill';
  /** The skill as asked for, without list marker and "experience in"-like lead. */
  readonly skill: string;
  readonly text: string;
  readonly line: number;
}

export interface ExperienceRequirement {
  readonly kind: 'experience';
  readonly title: string;
  readonly years: number | null;
  readonly text: string;
  readonly line: number;
}

export type Requirement = SkillRequirement | ExperienceRequirement;

export interface Posting {
  readonly title: string | null;
  readonly sections: readonly Section[];
  readonly requirements: readonly Requirement[];
}

export interface Resume {
  readonly sections: readonly Section[];
  readonly skills: readonly SkillMention[];
  readonly roles: readonly Role[];
}
