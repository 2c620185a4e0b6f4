import type { ContextStyle } from '../../core/context.ts';

/** How a layout is asked for in words. */
export const postingLayouts: Record<ContextStyle['posting'], string> = {
  markdownNumbered: 'markdown headings (##) with numbered lists',
  boldBullets: 'headings in bold with asterisk bullets',
  plainDashes: 'plain headings with dash bullets',
  capitalsSemicolons: 'short headings in capitals over lists separated by semicolons',
  paragraphs: 'short paragraphs, with no headings but "About the role" and "Requirements"',
  conversational: 'a conversational text with the requirements as bullets near the end',
};

export const resumeLayouts: Record<ContextStyle['resume'], string> = {
  markdownBullets: 'markdown headings with bullet lists',
  numberedTerse: 'numbered sections and items, very terse',
  commaLine: 'plain headings; all skills on one line between commas; a short paragraph under each role',
  categories: 'skills grouped in categories, roles with employers and dates',
  achievements:
    'a summary paragraph first, then roles each with bullets of achievements that show most skills',
  narrative: 'a letter in the first person: skills woven into the account of the work, not listed',
};

export const dateStyles: Record<ContextStyle['dates'], string> = {
  years: '"2019 - 2023"',
  months: '"Mar 2019 - Mar 2023"',
  numericMonths: '"03/2019 - 03/2023"',
  sentence: '"from 2019 to 2023"',
  duration: '"4 years as a …", without dates',
};

export const wordings: Record<ContextStyle['wording'], string> = {
  exact: 'use the exact names of the skills in both texts',
  mixed: 'use the exact names of most skills, and paraphrase a few in the resume',
  paraphrased:
    'paraphrase most skills in the posting and differently in the resume, so that a person still sees that they are the same',
};
