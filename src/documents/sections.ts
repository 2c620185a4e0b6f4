import { findDateRanges } from './dates.ts';
import { headingKind, knownHeadingKind } from './headingKinds.ts';
import type { TextLine } from './lines.ts';
import { splitListMarker, withoutMarkup } from './listMarkers.ts';
import type { Section, SectionKind } from './types.ts';

interface Heading {
  readonly heading: string;
  readonly kind: SectionKind;
  /** What stands behind "Heading:" on the same line. */
  readonly inline: string | null;
}

interface OpenSection {
  kind: SectionKind;
  heading: string | null;
  firstLine: number;
  lines: string[];
  /** Begun by "Languages: …": ends at the next empty line. */
  inline: boolean;
}

const HEADING_LENGTH_LIMIT = 200;
/** "3 years as an Education Teacher": a job, whatever its words say. */
const LENGTH_OF_A_JOB = /^\S+ (?:years?|months?) as\b/iu;

/**
 * Cuts a document at its headings: `## X`, `# X`, `**X**`, `== X ==`, CAPITALS, `X:`, a usual heading or a
 * short line of its own before a list, "A. X" and "1. X" before "1.1", and a lead-in sentence that ends in a
 * colon before a list. Lines before the first heading are the preamble. Never throws.
 */
export function findSections(lines: readonly TextLine[]): Section[] {
  const sections: Section[] = [];
  let open: OpenSection = { kind: 'preamble', heading: null, firstLine: 0, lines: [], inline: false };
  const close = (endLine: number) => {
    if (open.heading !== null || open.lines.length > 0)
      sections.push({
        kind: open.kind,
        heading: open.heading,
        firstLine: open.firstLine,
        endLine,
        lines: open.lines,
      });
  };
  for (const line of lines) {
    if (line.text === '' && open.inline && open.kind !== 'experience') {
      close(line.number);
      open = { kind: 'preamble', heading: null, firstLine: line.number, lines: [], inline: false };
    }
    if (line.text === '' || isRule(line.text)) continue;
    const heading = headingAt(lines, line.number, open.kind);
    if (heading) {
      close(line.number);
      open = {
        kind: heading.kind,
        heading: heading.heading,
        firstLine: line.number,
        lines: [],
        inline: heading.inline !== null,
      };
      if (heading.inline) open.lines.push(heading.inline);
    } else open.lines.push(line.text);
  }
  close(lines.length);
  return sections;
}

/** The non-empty lines under a section's heading; of "Skills: Python, Java" the part behind the colon. */
export function sectionBody(lines: readonly TextLine[], section: Section): TextLine[] {
  const body = lines
    .slice(section.firstLine, section.endLine)
    .filter((line) => line.text !== '' && !isRule(line.text));
  if (section.heading === null) return body;
  const [headingLine, ...rest] = body;
  const inline = section.lines.length > rest.length ? section.lines[0] : undefined;
  const at = inline === undefined ? -1 : headingLine.text.lastIndexOf(inline);
  if (inline === undefined || at < 0) return rest;
  return [
    {
      ...headingLine,
      text: inline,
      start: headingLine.start + at,
      end: headingLine.start + at + inline.length,
    },
    ...rest,
  ];
}

/** Lines of nothing but rules and stray heading signs. */
export function isRule(text: string): boolean {
  return /^[#\-=_*~\s]+$/.test(text);
}

function headingAt(lines: readonly TextLine[], number: number, current: SectionKind): Heading | null {
  const { text } = lines[number];
  if (text.length > HEADING_LENGTH_LIMIT) return null;
  return (
    markedHeading(lines, number, current) ??
    numberedHeading(lines, number, current) ??
    plainHeading(lines, number, current) ??
    leadIn(lines, number, current) ??
    inlineHeading(text, current)
  );
}

/** `## X`, `**X**`, `== X ==`, `X` over a line of dashes. In experience, an unknown one is a job's title. */
function markedHeading(lines: readonly TextLine[], number: number, current: SectionKind): Heading | null {
  const { text } = lines[number];
  const hashes = /^#{1,6}(?=[^#])/.test(text);
  const bold = /^(?:\*\*[^*]{1,150}\*\*|__[^_]{1,150}__):?$/.test(text);
  const framed = /^={2,4}[^=]{1,100}={2,4}$/.test(text);
  const underlined = /^[-=]{3,}$/.test(lines[number + 1]?.text ?? '') && !splitListMarker(text).marker;
  if (!hashes && !bold && !framed && !underlined) return null;
  const name = cleanHeading(text);
  if (name === '' || hasDate(name) || LENGTH_OF_A_JOB.test(name)) return null;
  const colon = hashes ? inlineHeading(name, current) : null;
  if (colon) return colon;
  const kind = headingKind(name);
  if (kind === 'other' && knownHeadingKind(name) === null) {
    const next = nextLine(lines, number)?.text ?? '';
    if (hasDate(next) && !/^(?:#|\*\*)/.test(next))
      return { heading: name, kind: 'experience', inline: null };
    if (current === 'experience' && !/^#{1,2}[^#]/.test(text)) return null;
  }
  return { heading: name, kind, inline: null };
}

/** "A. Work", or "2. Railway skills" before "2.1 …". */
function numberedHeading(lines: readonly TextLine[], number: number, current: SectionKind): Heading | null {
  const { marker, text } = splitListMarker(lines[number].text);
  const next = nextLine(lines, number);
  if (marker === '' || next === null || !isShortName(text)) return null;
  const nextMarker = splitListMarker(next.text).marker;
  const letter = /^[A-Z][.)]$/.test(marker) && /^\d/.test(nextMarker);
  const outline =
    /^\d+[.)]$/.test(marker) && nextMarker.startsWith(`${marker.slice(0, -1)}.`) && nextMarker !== marker;
  const nested =
    /^\d+[.)]$/.test(marker) &&
    nextMarker !== '' &&
    nextMarker !== `${Number.parseInt(marker, 10) + 1}${marker.at(-1)}`;
  if (!letter && !outline && !(nested && knownHeadingKind(text) !== null)) return null;
  if (current === 'requirements' || hasDate(next.text)) {
    if (knownHeadingKind(text) === null) return null;
  }
  return { heading: text, kind: headingKind(text), inline: null };
}

/** A usual heading on its own line, or a short line or capitals set apart and followed by content. */
function plainHeading(lines: readonly TextLine[], number: number, current: SectionKind): Heading | null {
  const { text } = lines[number];
  if (splitListMarker(text).marker !== '') return null;
  const name = cleanHeading(text);
  const known = knownHeadingKind(name);
  const next = nextLine(lines, number);
  if (known !== null && next !== null && /^\p{L}/u.test(name)) {
    // "Skills" is a heading; "training" in running lists is not.
    if (/^\p{Lu}/u.test(name)) return { heading: name, kind: known, inline: null };
  }
  const before = lines[number - 1];
  if (!isShortName(text) || next === null || before === undefined || before.text !== '') return null;
  if (hasDate(next.text) || next.number !== number + 1) return null;
  const capitals = isCapitals(text);
  const list =
    splitListMarker(next.text).marker !== '' || (separators(next.text) >= 2 && !/\.$/.test(next.text));
  if (!capitals && !list) return null;
  if (current === 'preamble' && !capitals && number < 2) return null;
  return { heading: name, kind: headingKind(name), inline: null };
}

/** "Here's what we need:" before a list. Inside lists of requirements or skills, it does not end them. */
function leadIn(lines: readonly TextLine[], number: number, current: SectionKind): Heading | null {
  const { text } = lines[number];
  if (!/[:：]$/.test(text) || hasDate(text) || splitListMarker(text).marker !== '') return null;
  const next = nextLine(lines, number);
  if (next === null) return null;
  // Of several sentences the last is the lead-in.
  const name = cleanHeading(text.slice(text.search(/[^.!?]*$/)));
  const kind = headingKind(name);
  if (knownHeadingKind(name) !== null) return { heading: name, kind, inline: null };
  if (splitListMarker(next.text).marker === '') return null;
  if (current === 'requirements' || current === 'skills' || current === 'experience') return null;
  return { heading: name, kind, inline: null };
}

/** "Languages: English, Dutch". In a list of skills, such a line is a category. */
function inlineHeading(text: string, current: SectionKind): Heading | null {
  const colon = text.slice(0, 40).search(/[:：]/);
  if (colon < 3 || current === 'skills' || splitListMarker(text).marker !== '') return null;
  const name = cleanHeading(text.slice(0, colon));
  const inline = text.slice(colon + 1).replace(/^[*_\s]+/, '');
  const kind = knownHeadingKind(name);
  return kind === null || inline === '' || !/^\p{Lu}/u.test(name) ? null : { heading: name, kind, inline };
}

function cleanHeading(text: string): string {
  return withoutMarkup(text)
    .replace(/^[#=\s*_]+/, '')
    .replace(/[=#*_:：\s]+$/, '');
}

function isShortName(text: string): boolean {
  return text.length <= 45 && /^\p{Lu}[^.,;:!?|@\d]*$/u.test(text) && text.split(/\s+/).length <= 6;
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();
}

function hasDate(text: string): boolean {
  return findDateRanges(text.slice(0, HEADING_LENGTH_LIMIT)).length > 0;
}

function separators(text: string): number {
  return text.match(/[,;|·]/g)?.length ?? 0;
}

function nextLine(lines: readonly TextLine[], number: number): TextLine | null {
  for (let next = number + 1; next < lines.length && next <= number + 4; next++) {
    const line = lines[next];
    if (line.text !== '' && !isRule(line.text)) return line;
  }
  return null;
}
