import type { TextLine } from './lines.ts';
import { splitListMarker } from './listMarkers.ts';
import { type Piece, splitSemicolons, splitSentences } from './sentences.ts';
import { splitOutsideBrackets, splitSkillList } from './skillLists.ts';
import { skillOf } from './skillPhrases.ts';
import type { SkillMention } from './types.ts';

const MENTION_LENGTH_LIMIT = 120;
const STATEMENT_LENGTH_LIMIT = 600;

/**
 * The skills that a line of a skills section lists: items between commas, semicolons or pipes, the label of
 * "Skill: explanation", the items of "Category: A, B, C", or the skill inside a phrase.
 */
export function skillsOfLine(line: TextLine): SkillMention[] {
  const item = splitListMarker(line.text);
  const pieces = splitSemicolons(item.text).flatMap((part) => statementSkills(part));
  return pieces
    .map((piece) => mention(line, piece.start + item.offset, piece.text))
    .filter((found): found is SkillMention => found !== null);
}

function statementSkills(part: Piece): Piece[] {
  const colon = /[:：](?=\s)|\s[–—-]\s/.exec(part.text.slice(0, MENTION_LENGTH_LIMIT));
  if (colon) {
    const label = { text: part.text.slice(0, colon.index), start: part.start };
    const restStart = colon.index + colon[0].length;
    const rest = { text: part.text.slice(restStart), start: part.start + restStart };
    if (isCategory(label.text, rest.text)) return listSkills(rest);
    if (label.text.split(/\s+/).length <= 8) return [shift(skillOf(label.text), label.start)];
  }
  const sentences =
    part.text.length > MENTION_LENGTH_LIMIT ? splitSentences(part.text) : [{ text: part.text, start: 0 }];
  return sentences.flatMap((sentence) => listSkills(shift(sentence, part.start)));
}

/** "Platform: OpenShift, Terraform": a list of names behind the label, rather than an explanation. */
function isCategory(label: string, rest: string): boolean {
  const items = splitOutsideBrackets(rest.trim());
  if (
    items.length > 0 &&
    /^(?:\p{L}+\s)?(?:skills?|tools?|software|languages|technolog\w+|systems|frameworks|office|databases?|platforms?|other|soft|technical)(?:\s\p{L}+)?$/iu.test(
      label.replace(/[*_]/g, '').trim(),
    )
  )
    return true;
  if (items.length < 2 || items.some((item) => item.text.split(/\s+/).length > 5)) return false;
  const capitalised = items.filter((item) => /^[\p{Lu}\d.]/u.test(item.text)).length;
  return capitalised * 2 >= items.length;
}

function listSkills(part: Piece): Piece[] {
  const text = part.text.slice(0, STATEMENT_LENGTH_LIMIT);
  return splitSkillList(text).map((item) => shift(shift(skillOf(item.text), item.start), part.start));
}

function shift(piece: Piece, by: number): Piece {
  return { text: piece.text, start: piece.start + by };
}

function mention(line: TextLine, at: number, text: string): SkillMention | null {
  const lead = text.length - text.replace(/^[\s*_"“”'‘(–—-]+/u, '').length;
  const name = text.slice(lead).replace(/[\s*_"“”'’.,;:–—-]+$/u, '');
  if (name === '' || name.length > MENTION_LENGTH_LIMIT || !/[\p{L}\p{N}]/u.test(name)) return null;
  const start = line.start + at + lead;
  return { text: name, line: line.number, start, end: start + name.length };
}
