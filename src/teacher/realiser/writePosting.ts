import type { ContextStyle } from '../../core/context.ts';
import type { Plan } from './plan.ts';
import { draftPosting, type PostingDraft } from './postingDraft.ts';
import { boldBullets } from './postings/boldBullets.ts';
import { capitalsSemicolons } from './postings/capitalsSemicolons.ts';
import { conversational } from './postings/conversational.ts';
import { markdownNumbered } from './postings/markdownNumbered.ts';
import { paragraphs } from './postings/paragraphs.ts';
import { plainDashes } from './postings/plainDashes.ts';

const layouts: Record<ContextStyle['posting'], (draft: PostingDraft) => string> = {
  markdownNumbered,
  boldBullets,
  plainDashes,
  capitalsSemicolons,
  paragraphs,
  conversational,
};

export function writePosting(plan: Plan): string {
  return layouts[plan.context.style.posting](draftPosting(plan));
}
