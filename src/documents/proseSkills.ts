import { builtInLexicon } from './builtInLexicon.ts';
import type { TextLine } from './lines.ts';
import { splitListMarker } from './listMarkers.ts';
import type { SkillMention } from './types.ts';

/** "2.1 Milking: 120 cows": an achievement under the name of the skill it shows. */
const LABEL = /^\p{Lu}[^:,.;()\d]{1,40}(?=:\s)/u;

/** The skills that a line outside of skill lists gives away: the label of a list item, and well-known names. */
export function skillsOfProse(line: TextLine): SkillMention[] {
  const item = splitListMarker(line.text);
  const label = item.marker === '' ? undefined : LABEL.exec(item.text)?.[0];
  const mentions = builtInLexicon.find(line.text).map(({ start, end }) => mentionAt(line, start, end));
  if (label === undefined || label.split(' ').length > 4) return mentions;
  const end = item.offset + label.length;
  return [
    mentionAt(line, item.offset, end),
    ...mentions.filter((mention) => mention.start >= line.start + end),
  ];
}

function mentionAt(line: TextLine, start: number, end: number): SkillMention {
  return {
    text: line.text.slice(start, end),
    line: line.number,
    start: line.start + start,
    end: line.start + end,
  };
}
