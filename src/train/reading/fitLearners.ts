import type { RequirementMatcherStudent } from '../../core/student.ts';
import { pairFeatures } from '../../documents/reading/pairFeatures.ts';
import { namesOfTable, type PostingNames } from '../../documents/reading/postingNames.ts';
import { candidatesOf, type PreparedPair } from '../../documents/reading/readPair.ts';
import { logit, type ReadUnit } from '../../documents/reading/skillCandidates.ts';
import { fitGradientBoosting, type GradientBoostingOptions } from '../../learners/gradientBoosting.ts';
import { packTrees, probabilityOfTrees } from '../../learners/packedTrees.ts';
import { fitPlattScaling } from '../../learners/plattScaling.ts';
import { countPostingNames } from './countPostingNames.ts';
import { type LabelledTriple, wordLabel } from './labelledUnits.ts';
import { roleRows } from './roleRows.ts';

/** A triple with what an encoder that never saw it says of its units, résumé by résumé. */
export interface ReadTriple {
  readonly triple: LabelledTriple;
  readonly fold: number;
  /** Its résumés, each made ready beside the posting. */
  readonly prepared: readonly PreparedPair[];
  readonly read: readonly (readonly ReadUnit[])[];
}

type FittedLearners = Pick<RequirementMatcherStudent, 'names' | 'skills' | 'roles' | 'pair' | 'calibration'>;

const skillTrees = {
  treeCount: 300,
  learningRate: 0.07,
  maximumDepth: 3,
  minimumLeafRows: 30,
  subsample: 0.7,
} as const;
const roleTrees = { treeCount: 80, learningRate: 0.1, maximumDepth: 3, minimumLeafRows: 10 } as const;
const pairTrees = {
  treeCount: 150,
  learningRate: 0.05,
  maximumDepth: 3,
  minimumLeafRows: 30,
  subsample: 0.6,
} as const;

/** A résumé as the learner of pairs is given it. */
interface JudgedPair {
  readonly isMatch: boolean;
  readonly features: readonly number[];
}

/** Learners for new pairs, and by fold those that never saw a triple of it. */
export interface CrossFittedLearners {
  readonly all: FittedLearners;
  readonly without: ReadonlyMap<number, FittedLearners>;
}

/**
 * The learners over an encoder's answers: first that a skill is missing and that a role is not met, then, over these, that
 * the pair is a match. Each reads answers about triples that were not in what gave them: encoders are trained by fold, and
 * the learner of pairs is fitted on verdicts of learners that were fitted without the triple's fold.
 */
export function fitLearners(triples: readonly ReadTriple[], seed: number): CrossFittedLearners {
  const folds = [...new Set(triples.map(({ fold }) => fold))];
  const of = (fold: number) => triples.filter((triple) => triple.fold === fold);
  const judges = new Map(
    folds.map((fold) => [
      fold,
      fitJudges(
        triples.filter((triple) => triple.fold !== fold),
        seed,
      ),
    ]),
  );
  const judged = new Map(
    [...judges].map(([fold, own]) => {
      const known = namesOfTable(own.names);
      return [fold, of(fold).flatMap((triple) => judgedPairs(triple, own, known))];
    }),
  );
  const outside = (fold: number | null) => [...judged].flatMap(([own, pairs]) => (own === fold ? [] : pairs));
  const pairs = new Map(folds.map((fold) => [fold, fitPairs(outside(fold), seed)]));
  const calibration = calibrate(judged, pairs);
  const without = new Map<number, FittedLearners>();
  for (const [fold, own] of judges) {
    const pair = pairs.get(fold);
    if (pair) without.set(fold, { ...own, pair, calibration });
  }
  return { all: { ...fitJudges(triples, seed), pair: fitPairs(outside(null), seed), calibration }, without };
}

type Judges = Pick<FittedLearners, 'names' | 'skills' | 'roles'>;

function fitJudges(triples: readonly ReadTriple[], seed: number): Judges {
  const skillRows: (readonly number[])[] = [];
  const isMissing: boolean[] = [];
  const rolesRows: (readonly number[])[] = [];
  const isUnmet: boolean[] = [];
  const names = countPostingNames(triples.map(({ triple }) => triple.record));
  for (const { triple, prepared, read } of triples) {
    const known = names.without(triple.record);
    for (const [index, { variant, units }] of triple.resumes.entries()) {
      for (const { unit, words, features } of candidatesOf(prepared[index], read[index], known)) {
        const { labels, doubtful } = units[unit];
        const missing = labels !== null && words.some((word) => labels[word] === wordLabel.missing);
        const isDoubtful = labels === null || words.some((word) => doubtful.has(word));
        // Whatever stands in a matched résumé, nothing is missing from it.
        if (!missing && isDoubtful && variant !== 'matched') continue;
        skillRows.push(features);
        isMissing.push(missing);
      }
    }
    const { rows, labels } = roleRows(triple);
    rolesRows.push(...rows);
    isUnmet.push(...labels);
  }
  return {
    names: names.table(),
    skills: fitTrees(skillRows, isMissing, skillTrees, seed),
    roles: fitTrees(rolesRows, isUnmet, roleTrees, seed),
  };
}

function fitTrees(
  rows: readonly (readonly number[])[],
  labels: readonly boolean[],
  options: Omit<GradientBoostingOptions, 'seed'>,
  seed: number,
) {
  return packTrees(fitGradientBoosting(rows, labels, { ...options, seed }));
}

function judgedPairs(triple: ReadTriple, judges: Judges, known: PostingNames): JudgedPair[] {
  const pairs = triple.triple.resumes.map(({ variant }, index) => ({
    isMatch: variant === 'matched',
    features: featuresOf(judges, triple.prepared[index], triple.read[index], known),
  }));
  // A match counts as often as there are negatives: how many a dataset has says nothing of what is likely.
  const matches = pairs.filter(({ isMatch }) => isMatch);
  const negatives = pairs.length - matches.length;
  return [...pairs, ...Array.from({ length: negatives - 1 }, () => matches).flat()];
}

function featuresOf(
  judges: Judges,
  pair: PreparedPair,
  read: readonly ReadUnit[],
  known: PostingNames,
): number[] {
  const candidates = candidatesOf(pair, read, known);
  const skills = candidates.map(({ features }) => probabilityOfTrees(judges.skills, features));
  const roles = pair.roles.map(({ features }) => probabilityOfTrees(judges.roles, features));
  return pairFeatures(skills, roles, pair.roles, read, pair.posting.sections);
}

function fitPairs(judged: readonly JudgedPair[], seed: number) {
  return fitTrees(
    judged.map(({ features }) => features),
    judged.map(({ isMatch }) => isMatch),
    pairTrees,
    seed,
  );
}

/** Platt's scaling of scores that the learner of pairs gives to folds it was not fitted on. */
function calibrate(
  judged: ReadonlyMap<number, readonly JudgedPair[]>,
  pairs: ReadonlyMap<number, FittedLearners['pair']>,
): FittedLearners['calibration'] {
  const scores: number[] = [];
  const labels: boolean[] = [];
  for (const [fold, own] of judged) {
    const pair = pairs.get(fold);
    if (!pair) continue;
    for (const { features, isMatch } of own) {
      scores.push(logit(probabilityOfTrees(pair, features)));
      labels.push(isMatch);
    }
  }
  const { slope, intercept } = fitPlattScaling(scores, labels, { regularised: true });
  return { scale: slope, offset: intercept };
}
