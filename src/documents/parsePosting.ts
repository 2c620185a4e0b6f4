import { findDurations } from './durations.ts';
import { knownHeadingKind, normaliseHeading } from './headingKinds.ts';
import { type TextLine, textLines } from './lines.ts';
import { splitListMarker, withoutMarkup } from './listMarkers.ts';
import { requirementsOfLine } from './requirements.ts';
import { findSections, sectionBody } from './sections.ts';
import type { Posting, Requirement, Section, SectionKind } from './types.ts';

const REQUIRING: ReadonlySet<SectionKind> = new Set<SectionKind>(['requirements', 'skills', 'experience']);

/**
 * A posting's title, sections and requirements in reading order. Works without a model on any text, linear in
 * its length, and never throws; what it does not understand is left out.
 */
export function parsePosting(text: string): Posting {
  const lines = textLines(text);
  const sections = findSections(lines);
  return { title: titleOf(sections), sections, requirements: requirementsOf(lines, sections) };
}

function requirementsOf(lines: readonly TextLine[], sections: readonly Section[]): Requirement[] {
  const asking = sections.filter((section) => REQUIRING.has(section.kind) || asksForYears(section));
  const found = asking.flatMap((section) => requirementsOfSection(lines, section));
  return found.length > 0 ? found : anywhere(lines);
}

/** A section whose heading says nothing ("Good to know before you start") but whose lines ask for years. */
function asksForYears(section: Section): boolean {
  return (
    section.kind === 'other' &&
    section.lines.some((line) => findDurations(line.slice(0, 300)).length > 0 && /\bas\b/.test(line))
  );
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
