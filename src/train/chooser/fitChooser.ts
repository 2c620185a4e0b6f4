import { createRandom } from '../../core/random.ts';
import { candidateFeatures } from '../../documents/candidates/candidateFeatures.ts';
import { skillCandidates } from '../../documents/candidates/candidates.ts';
import { layoutFeatures } from '../../documents/candidates/layoutFeatures.ts';
import { type ListedNames, type ListedTable, readListed } from '../../documents/candidates/listedNames.ts';
import type { NameTable } from '../../documents/candidates/nameTable.ts';
import { skillLines } from '../../documents/candidates/skillLines.ts';
import { normaliseSkillName } from '../../documents/skillNames.ts';
import {
  averageBoosting,
  fitGradientBoosting,
  type GradientBoostingOptions,
} from '../../learners/gradientBoosting.ts';
import { type BoostingNotation, writeBoosting } from '../../learners/treeNotation.ts';
import { type CollectedLayout, fitLikeness } from './fitLikeness.ts';
import { countNames, type ReadResume } from './trainingNames.ts';

/** A résumé whose skills are known by name. */
export interface ResumeWithSkills {
  readonly recordId: string;
  /** Records of a collection are written in one manner and name skills in one: each has an expert of its own. */
  readonly collection: string;
  /** Whether the skills are all of its record's, or some were taken out of it. */
  readonly isWhole: boolean;
  readonly resume: string;
  readonly skills: readonly string[];
}

export type ChooserSettings = Required<
  Pick<
    GradientBoostingOptions,
    | 'treeCount'
    | 'maximumDepth'
    | 'learningRate'
    | 'subsample'
    | 'featureShare'
    | 'minimumLeafRows'
    | 'maximumBins'
    | 'seed'
  >
> & {
  /** Boostings that differ in their random numbers and are averaged. */
  readonly boostings: number;
  /** Parts of the records, each read with what the other parts know. */
  readonly parts: number;
};

/** Trees and counts of a collection, and the trees that tell its résumés from those of others; no others: null. */
interface FittedExpert {
  readonly boosting: BoostingNotation;
  readonly likeness: BoostingNotation | null;
  readonly names: NameTable;
}

export interface FittedChooser {
  readonly experts: readonly FittedExpert[];
  readonly candidates: number;
  readonly skills: number;
}

/**
 * Learns which phrases of résumés are their skills: boosted trees over features of candidates, an expert a collection. What
 * is known of names comes from the same résumés: records are parted, and each part is read with what the others know. (To
 * leave out one record alone would tell its label: of a name's candidates, those that are skills would see one skill fewer.)
 * @param listed how often names are listed elsewhere.
 * @throws RangeError when no candidate of a collection, or every one, is a skill.
 */
export function fitChooser(
  resumes: readonly ResumeWithSkills[],
  listed: ListedTable,
  settings: ChooserSettings,
): FittedChooser {
  const names = readListed(listed);
  const read = new Map<string, ReadResume[]>();
  const layouts: CollectedLayout[] = [];
  for (const resume of resumes) {
    const { collection } = resume;
    const own = readResume(resume);
    read.set(collection, [...(read.get(collection) ?? []), own]);
    layouts.push({ collection, layout: layoutFeatures(resume.resume, own.lines) });
  }
  const likeness = fitLikeness(layouts, settings.seed);
  const fitted = [...read].map(([collection, some]) => ({
    ...fitExpert(some, names, settings),
    likeness: likeness.get(collection) ?? null,
  }));
  const total = (count: 'candidates' | 'skills') => fitted.reduce((sum, expert) => sum + expert[count], 0);
  return {
    experts: fitted.map((expert) => ({
      boosting: expert.boosting,
      likeness: expert.likeness,
      names: expert.names,
    })),
    candidates: total('candidates'),
    skills: total('skills'),
  };
}

function readResume({ recordId, isWhole, resume, skills }: ResumeWithSkills): ReadResume {
  return {
    recordId,
    isWhole,
    lines: skillLines(resume),
    skills: new Set(skills.map(normaliseSkillName).filter((name) => name !== '')),
  };
}

function fitExpert(
  read: readonly ReadResume[],
  listed: ListedNames,
  { boostings, parts, seed, ...trees }: ChooserSettings,
) {
  const names = countNames(read, listed);
  const rows: Float64Array[] = [];
  const labels: boolean[] = [];
  const ids = createRandom(seed, 'parts').shuffle([...new Set(read.map(({ recordId }) => recordId))]);
  for (let part = 0; part < parts; part++) {
    const own = new Set(ids.filter((_, place) => place % parts === part));
    const known = names.without([...own]);
    for (const { lines, skills } of read.filter(({ recordId }) => own.has(recordId))) {
      const candidates = skillCandidates(lines, known);
      for (const row of candidateFeatures(lines, candidates, known)) rows.push(row);
      for (const { name } of candidates) labels.push(skills.has(name));
    }
  }
  const fitted = Array.from({ length: boostings }, (_, boosting) =>
    fitGradientBoosting(rows, labels, { ...trees, seed: seed + boosting }),
  );
  return {
    boosting: writeBoosting(averageBoosting(fitted)),
    names: names.table(),
    candidates: rows.length,
    skills: labels.filter(Boolean).length,
  };
}
