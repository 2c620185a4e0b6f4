import { createEvidenceCheck } from '../../documents/evidence.ts';
import type { SkillNode } from '../graphData.ts';
import type { CareerStep } from './chain.ts';

/**
 * Which skills the titles of a career name ("Big data" of a Big Data Engineer): no résumé that holds the title can lack
 * them.
 */
export function toldByTitles(career: readonly CareerStep[]): (skill: SkillNode) => boolean {
  const stands = createEvidenceCheck(career.map(({ title }) => title).join('\n'));
  return ({ name, aliases }) => [name, ...aliases.map((alias) => alias.replace(/^=/, ''))].some(stands);
}
