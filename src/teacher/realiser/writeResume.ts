import type { ContextStyle } from '../../core/context.ts';
import type { Plan } from './plan.ts';
import { draftResume, type ResumeDraft, type Version } from './resumeDraft.ts';
import { achievements } from './resumes/achievements.ts';
import { categories } from './resumes/categories.ts';
import { commaLine } from './resumes/commaLine.ts';
import { markdownBullets } from './resumes/markdownBullets.ts';
import { narrative } from './resumes/narrative.ts';
import { numberedTerse } from './resumes/numberedTerse.ts';

const layouts: Record<ContextStyle['resume'], (draft: ResumeDraft) => string> = {
  markdownBullets,
  numberedTerse,
  commaLine,
  categories,
  achievements,
  narrative,
};

export function writeResume(plan: Plan, version: Version): string {
  return layouts[plan.context.style.resume](draftResume(plan, version));
}
