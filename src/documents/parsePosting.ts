import { findDurations } from './durations.ts';
import { knownHeadingKind, normaliseHeading } from './headingKinds.ts';
import type { TextLine } from './lines.ts';
import { splitListMarker, withoutMarkup } from './listMarkers.ts';
import { requirementsOfLine } from './requirements.ts';
import { sectionedText } from './sectionedText.ts';
import { sectionBody } from './sections.ts';
import type { Posting, Requirement, Section, SectionKind } from './types.ts';

const REQUIRING: ReadonlySet<SectionKind> = new Set<SectionKind>(['requirements', 'skills', 'experience']);
/** Sections that may ask for years all the same. */
const MAY_ASK: ReadonlySet<SectionKind> = new Set<SectionKind>(['offer', 'summary', 'personal']);

/**
 * A posting's title, sections and requirements in reading order. Works without a model on any text, linear in
 * its length, and never throws; what it does not understand is left out.
 */
export function parsePosting(text: string): Posting {
  const { lines, sections } = sectionedText(text);
  return { title: titleOf(sections), sections, requirements: requirementsOf(lines, sections) };
}

function requirementsOf(lines: readonly TextLine[], sections: readonly Section[]): Requirement[] {
  const asks = (section: Section) =>
    REQUIRING.has(section.kind) || (section.kind === 'other' && asksForYears(section));
  const isAsked = sections.some(
    (section) => asks(section) && requirementsOfSection(lines, section).length > 0,
  );
  if (!isAsked) return anywhere(lines);
  return sections.flatMap((section) => {
    if (asks(section)) return requirementsOfSection(lines, section);
    if (!MAY_ASK.has(section.kind) || !asksForYears(section)) return [];
    // "Conditions: at least 2 years as a Cook; meals are free": what is offered there is no skill.
    return requirementsOfSection(lines, section).filter(
      ({ kind }) => kind === 'experience' || section.kind === 'summary',
    );
  });
}

/** A section whose heading does not say so ("Good to know before you start") but whose lines ask for years. */
function asksForYears({ kind, heading, lines }: Section): boolean {
  if (kind === 'summary' && normaliseHeading(heading ?? '') !== 'profile') return false;
  const names = kind === 'other' ? /\bas\b/ : /\b(?:as|were|been) (?:an?|the)\b|\bas\s\p{Lu}/u;
  return lines.some((line) => {
    const start = line.slice(0, 300);
    return findDurations(start).length > 0 && names.test(start);
  });
}

function requirementsOfSection(lines: readonly TextLine[], section: Section): Requirement[] {
  const experience = /experience|history|background|worked/i.test(section.heading ?? '');
  return sectionBody(lines, section).flatMap((line) => requirementsOfLine(line, experience));
}

/** No section asks for anything: list items that name years, then all list items. */
function anywhere(lines: readonly TextLine[]): Requirement[] {
  const items = lines.filter((line) => splitListMarker(line.text).marker !== '');
  const found = (
    items.length > 0 ? items : lines.filter((line) => findDurations(line.text.slice(0, 2000)).length > 0)
  ).flatMap((line) => requirementsOfLine(line, false));
  return found;
}

/** What a title section says, else a first heading or first line that is no usual heading. */
function titleOf(sections: readonly Section[]): string | null {
  const named = sections.find((section) => section.kind === 'title');
  const first = sections[0];
  const candidate = named?.lines[0] ?? (first === undefined ? undefined : (first.heading ?? first.lines[0]));
  if (candidate === undefined) return null;
  const title = withoutMarkup(splitListMarker(candidate).text).replace(/[\s:]+$/, '');
  const usable =
    title !== '' && title.length <= 160 && knownHeadingKind(title) === null && normaliseHeading(title) !== '';
  return usable && (named !== undefined || !/[.!?]$/.test(title)) ? title : null;
}
