import { type TextLine, textLines } from './lines.ts';
import { remembered } from './remembered.ts';
import { findSections } from './sections.ts';
import type { Section } from './types.ts';

/** A text's lines, and where its headings cut them. */
export interface SectionedText {
  readonly lines: readonly TextLine[];
  readonly sections: readonly Section[];
}

/** A document is read for several purposes, one after the other: it is cut once. */
const mostTexts = 4;

export const sectionedText = remembered((text: string): SectionedText => {
  const lines = textLines(text);
  return { lines, sections: findSections(lines) };
}, mostTexts);
