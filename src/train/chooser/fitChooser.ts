import { candidateFeatures } from '../../documents/candidates/candidateFeatures.ts';
import { skillCandidates } from '../../documents/candidates/candidates.ts';
import type { NameTable } from '../../documents/candidates/nameTable.ts';
import { skillLines } from '../../documents/candidates/skillLines.ts';
import { normaliseSkillName } from '../../documents/skillNames.ts';
import { fitGradientBoosting, type GradientBoostingOptions } from '../../learners/gradientBoosting.ts';
import { type BoostingNotation, writeBoosting } from '../../learners/treeNotation.ts';
import { countNames, type ReadResume } from './trainingNames.ts';

/** A résumé whose skills are known by name. */
export interface ResumeWithSkills {
  readonly recordId: string;
  /** Whether the skills are all of its record's, or some were taken out of it. */
  readonly isWhole: boolean;
  readonly resume: string;
  readonly skills: readonly string[];
}

export type ChooserSettings = Required<
  Pick<
    GradientBoostingOptions,
    'treeCount' | 'maximumDepth' | 'learningRate' | 'subsample' | 'minimumLeafRows' | 'maximumBins' | 'seed'
  >
>;

export interface FittedChooser {
  readonly boosting: BoostingNotation;
  readonly names: NameTable;
  readonly candidates: number;
  readonly skills: number;
}

/**
 * Learns which phrases of résumés are their skills: boosted trees over features of candidates. What is known of names comes
 * from the same résumés, each record left out of what is known when it is read itself.
 * @param listings how often the skill graph has a name, normalised.
 * @throws RangeError when no candidate, or every one, is a skill.
 */
export function fitChooser(
  resumes: readonly ResumeWithSkills[],
  listings: ReadonlyMap<string, number>,
  settings: ChooserSettings,
): FittedChooser {
  const read = resumes.map(
    ({ recordId, isWhole, resume, skills }): ReadResume => ({
      recordId,
      isWhole,
      lines: skillLines(resume),
      skills: new Set(skills.map(normaliseSkillName).filter((name) => name !== '')),
    }),
  );
  const names = countNames(read, listings);
  const rows: Float64Array[] = [];
  const labels: boolean[] = [];
  for (const { recordId, lines, skills } of read) {
    const known = names.without(recordId);
    const candidates = skillCandidates(lines, known);
    for (const row of candidateFeatures(lines, candidates, known)) rows.push(row);
    for (const { name } of candidates) labels.push(skills.has(name));
  }
  const boosting = writeBoosting(fitGradientBoosting(rows, labels, settings));
  return { boosting, names: names.table(), candidates: rows.length, skills: labels.filter(Boolean).length };
}
