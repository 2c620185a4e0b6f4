import { findDurations } from '../durations.ts';
import type { TextLine } from '../lines.ts';
import { splitListMarker } from '../listMarkers.ts';
import { parsePosting } from '../parsePosting.ts';
import { sectionedText } from '../sectionedText.ts';
import { sectionBody } from '../sections.ts';
import { splitSemicolons, splitSentences } from '../sentences.ts';
import { normaliseSkillName } from '../skillNames.ts';
import type { ExperienceRequirement, Requirement, SectionKind } from '../types.ts';
import { requirementsAndDuties } from './dutySkills.ts';
import { requiredRolesOf } from './requiredRolesOf.ts';
import { type PlacedWord, placedWords, tells } from './words.ts';

/** A sentence of a posting that may ask for skills. */
export interface RequirementUnit {
  /** 0-based line of the posting. */
  readonly line: number;
  readonly section: SectionKind;
  readonly text: string;
  /** Their offsets count from the beginning of `text`. */
  readonly words: readonly PlacedWord[];
  /** Indexes of the words of each skill that rules read in it. */
  readonly phrases: readonly (readonly number[])[];
}

/** What is asked for, to be held against a résumé. */
export interface PostingUnits {
  readonly units: readonly RequirementUnit[];
  readonly roles: readonly ExperienceRequirement[];
  readonly sections: ReadonlySet<SectionKind>;
  /** All of it as names of skills are compared, between blanks. */
  readonly normalised: string;
}

/** Longer sentences are read in parts. */
const mostWords = 28;
/** No posting asks for more; beyond it one posting would hold up all others. */
const mostUnits = 150;
const asking: ReadonlySet<SectionKind> = new Set<SectionKind>(['requirements', 'skills']);
const mayAsk: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'requirements',
  'skills',
  'experience',
  'other',
]);
const mayAskInProse: ReadonlySet<SectionKind> = new Set<SectionKind>([...mayAsk, 'preamble', 'summary']);

/** The sentences of a posting that may ask for skills, and its roles with years. Never throws. */
export function postingUnits(text: string): PostingUnits {
  const posting = parsePosting(text);
  const roles = requiredRolesOf(posting, text);
  const ofRoles = new Set(roles.map(({ line }) => line));
  const requirements = requirementsAndDuties(posting, text);
  const { lines, sections } = sectionedText(text);
  const all = sections
    .flatMap((section) => sectionBody(lines, section).flatMap((line) => unitsOfLine(line, section.kind)))
    .filter(({ line, text: own }) => !(ofRoles.has(line) && findDurations(own).length > 0))
    .map((unit) => ({ ...unit, phrases: phrasesOf(unit, requirements) }));
  const lists = all.filter(({ section }) => asking.has(section)).length >= 2;
  const wanted = lists ? mayAsk : mayAskInProse;
  const units = all.filter(({ section, phrases }) => wanted.has(section) || phrases.length > 0);
  return {
    units: units.slice(0, mostUnits),
    roles,
    sections: new Set(posting.sections.map(({ kind }) => kind)),
    normalised: ` ${normaliseSkillName(text)} `,
  };
}

type UnreadUnit = Omit<RequirementUnit, 'phrases'>;

function unitsOfLine(line: TextLine, section: SectionKind): UnreadUnit[] {
  return splitSemicolons(splitListMarker(line.text).text)
    .flatMap((part) => splitSentences(part.text))
    .flatMap((sentence) =>
      parts(placedWords(sentence.text.slice(0, 2000))).map((own) => {
        const from = own[0].start;
        const text = sentence.text.slice(from, own[own.length - 1].end);
        const words = own.map((word) => ({ ...word, start: word.start - from, end: word.end - from }));
        return { line: line.number, section, text, words };
      }),
    )
    .filter(({ words }) => words.some(tells));
}

/** Cut at the last comma within reach, else where the reach ends. */
function parts(words: readonly PlacedWord[]): PlacedWord[][] {
  const found: PlacedWord[][] = [];
  let rest = [...words];
  while (rest.length > mostWords) {
    const comma = rest.slice(0, mostWords).findLastIndex(({ text }) => text === ',');
    const end = comma > mostWords / 3 ? comma + 1 : mostWords;
    found.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  if (rest.length > 0) found.push(rest);
  return found;
}

function phrasesOf({ line, text, words }: UnreadUnit, requirements: readonly Requirement[]): number[][] {
  return requirements.flatMap((requirement) => {
    if (requirement.kind !== 'skill' || requirement.line !== line) return [];
    const at = text.indexOf(requirement.skill);
    if (at < 0) return [];
    const end = at + requirement.skill.length;
    const inside = words.flatMap((word, index) => (word.start >= at && word.end <= end ? [index] : []));
    return inside.some((index) => tells(words[index])) ? [inside] : [];
  });
}
