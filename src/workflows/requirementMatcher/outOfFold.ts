import type { Abstention } from '../../core/abstention.ts';
import type { Example, TaskId } from '../../core/example.ts';
import type { Prediction } from '../../core/prediction.ts';
import type { RequirementMatcherStudent } from '../../core/student.ts';
import { namesOfTable } from '../../documents/reading/postingNames.ts';
import { abstentionBand } from '../../learners/abstentionBand.ts';
import { lackingRequirements } from '../../students/lackingRequirements.ts';
import { type PairVerdict, pairVerdict } from '../../students/requirementVerdicts.ts';
import { tasksById } from '../../tasks/tasksById.ts';
import type { CrossFittedLearners, ReadTriple } from '../../train/reading/fitLearners.ts';
import { validateAnswers } from '../../train/validateAnswers.ts';

/** Everything of a student but what is fitted. */
export type StudentFrame = Omit<
  RequirementMatcherStudent,
  | 'names'
  | 'skills'
  | 'roles'
  | 'pair'
  | 'calibration'
  | 'threshold'
  | 'skillThreshold'
  | 'roleThreshold'
  | 'abstention'
>;

export type StudentThresholds = Pick<
  RequirementMatcherStudent,
  'threshold' | 'skillThreshold' | 'roleThreshold'
> & {
  readonly abstention?: Abstention;
};

const startingThresholds: StudentThresholds = { threshold: 0.5, skillThreshold: 0.5, roleThreshold: 0.5 };

interface OutOfFoldPair {
  readonly triple: ReadTriple;
  readonly variant: string;
  readonly verdict: PairVerdict;
}

/** What students that never saw a triple say of its résumés. */
export function outOfFoldPairs(
  triples: readonly ReadTriple[],
  { without }: CrossFittedLearners,
  frame: StudentFrame,
  thresholds: StudentThresholds = startingThresholds,
): OutOfFoldPair[] {
  const namesOf = new Map([...without].map(([fold, { names }]) => [fold, namesOfTable(names)]));
  return triples.flatMap((triple) => {
    const learners = without.get(triple.fold);
    const known = namesOf.get(triple.fold);
    if (!learners || !known) return [];
    const student: RequirementMatcherStudent = { ...frame, ...learners, ...thresholds };
    return triple.triple.resumes.map(({ variant }, index) => ({
      triple,
      variant,
      verdict: pairVerdict(student, triple.prepared[index], triple.read[index], known),
    }));
  });
}

const skillThresholds = [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6];

/**
 * What students that never saw a triple say of it decides from which probability on a skill is named (by F1) and which
 * pairs are too close to call. A match is called from .5 on: probabilities are calibrated, and the best cut for all sets
 * together is that of the hardest.
 */
export function chooseThresholds(
  triples: readonly ReadTriple[],
  learners: CrossFittedLearners,
  frame: StudentFrame,
): StudentThresholds {
  const pairs = outOfFoldPairs(triples, learners, frame);
  const answers = pairs.flatMap(({ triple, variant, verdict: { probability } }) => {
    const isMatch = variant === 'matched';
    // As in the fit: a match counts as often as there are negatives.
    const copies = isMatch ? triple.triple.resumes.length - 1 : 1;
    return Array.from({ length: copies }, () => ({ probability, isMatch }));
  });
  let best = { skillThreshold: startingThresholds.skillThreshold, value: -1 };
  for (const skillThreshold of skillThresholds) {
    const named = outOfFoldPairs(triples, learners, frame, { ...startingThresholds, skillThreshold });
    const { value } = scoreOf('explanation', named);
    if (value > best.value) best = { skillThreshold, value };
  }
  const abstention = abstentionBand(answers, startingThresholds.threshold);
  return {
    ...startingThresholds,
    skillThreshold: best.skillThreshold,
    ...(abstention ? { abstention } : {}),
  };
}

/** The task's own metrics of out-of-fold answers. */
export function scoreOf(task: 'matching' | 'explanation', pairs: readonly OutOfFoldPair[], threshold = 0.5) {
  const { examples, predictions } = answersOf(task, pairs, threshold);
  return validateAnswers(tasksById[task], examples, predictions);
}

/** Examples of a task with the out-of-fold answers to them. */
export function answersOf(
  taskId: 'matching' | 'explanation',
  pairs: readonly OutOfFoldPair[],
  threshold: number,
): { examples: Example[]; predictions: Prediction[] } {
  const task = tasksById[taskId satisfies TaskId];
  const byRecord = new Map<string, Example[]>();
  const examples: Example[] = [];
  const predictions: Prediction[] = [];
  for (const { triple, variant, verdict } of pairs) {
    const { record } = triple.triple;
    const own = byRecord.get(record.id) ?? task.examples(record);
    byRecord.set(record.id, own);
    const example = own.find((one) => one.variant === variant);
    if (!example) continue;
    const { probability, requirements } = verdict;
    examples.push(example);
    predictions.push({
      task: taskId,
      exampleId: example.id,
      inputDigest: example.inputDigest,
      ...(taskId === 'matching'
        ? { output: { match: probability >= threshold }, probability }
        : { output: lackingRequirements(requirements), probability: null }),
      durationMs: null,
    });
  }
  return { examples, predictions };
}
