import type { Example } from '../core/example.ts';
import { digestTexts, digestValue } from '../core/hash.ts';
import type { Prediction } from '../core/prediction.ts';
import type { ScoreRow } from '../core/run.ts';
import type { SliceAttributes } from '../core/slices.ts';
import type { GivenAnswer, Observation, Task } from '../core/task.ts';
import type { ControlObservations } from './controlPanels.ts';

export interface ScoredAnswers {
  readonly student: Prediction;
  readonly repeat: number;
  readonly teacher?: Prediction;
  readonly controls: ControlObservations;
  /** The slices that the example is in. */
  readonly attributes?: SliceAttributes;
}

/** What `scores.jsonl` keeps of one example: ids, digests, outputs and numbers, no document text. */
export function scoreRow(task: Task, example: Example, answers: ScoredAnswers): ScoreRow {
  const { student, repeat, teacher } = answers;
  const observation = task.observe(example, student);
  const values: Record<string, number | null> = {};
  for (const { id, perExample } of task.metrics) if (perExample) values[id] = perExample(observation);
  const reason = reasonForNulls(student, values);
  return {
    task: task.id,
    exampleId: example.id,
    clusterId: example.clusterId,
    groupId: example.groupId,
    variant: example.variant,
    repeat,
    inputDigest: example.inputDigest,
    promptDigest: promptDigest(task, example),
    targetDigest: digestValue(example.target),
    output: keptOutput(task, student),
    observation,
    ...correctPart(task, example, student, observation),
    values,
    ...(reason === undefined ? {} : { reason }),
    ...(student.error ? { error: student.error } : {}),
    ...(student.usage ? { usage: student.usage } : {}),
    durationMs: student.cached ? null : student.durationMs,
    ...(student.cached ? { cached: true as const } : {}),
    ...(student.unanswered ? { unanswered: student.unanswered } : {}),
    ...(answers.attributes ? { attributes: answers.attributes } : {}),
    ...(teacher ? { teacher: teacherPart(task, example, student, teacher) } : {}),
    ...answers.controls,
  };
}

function teacherPart(
  task: Task,
  example: Example,
  student: Prediction,
  teacher: Prediction,
): ScoreRow['teacher'] {
  const observation = task.observe(example, teacher);
  return {
    output: keptOutput(task, teacher),
    observation,
    ...correctPart(task, example, teacher, observation),
    fidelity: task.fidelity.observe(answerOf(student), answerOf(teacher), example.input),
    ...(teacher.usage ? { usage: teacher.usage } : {}),
    ...(teacher.unanswered ? { unanswered: teacher.unanswered } : {}),
    durationMs: teacher.cached ? null : teacher.durationMs,
    ...(teacher.cached ? { cached: true as const } : {}),
  };
}

function answerOf({ output = null, error, probability = null }: Prediction): GivenAnswer {
  return error ? { output: null, probability: null } : { output, probability };
}

function correctPart(
  task: Task,
  example: Example,
  prediction: Prediction,
  observation: Observation,
): Pick<ScoreRow, 'correct'> {
  const correct = task.checklist.check(example, prediction, observation);
  return correct ? { correct: correct.map(Number).join('') } : {};
}

/** A document stays in `predictions.jsonl`; here its digest tells whether two are the same. */
function keptOutput(task: Task, { output = null }: Prediction): unknown {
  return task.outputIsDocument && output !== null ? { digest: digestValue(output) } : output;
}

/** The prompt is a function of its template version and the input, so their digests stand for it. */
function promptDigest(task: Task, example: Example): string {
  return digestTexts(task.id, task.promptVersion, example.inputDigest);
}

function reasonForNulls(
  prediction: Prediction,
  values: Readonly<Record<string, number | null>>,
): string | undefined {
  if (prediction.error) return `${prediction.error.kind}: ${prediction.error.message}`;
  const missing = Object.keys(values).filter((id) => values[id] === null);
  return missing.length > 0 ? `the prediction has nothing to compute ${missing.join(', ')} from` : undefined;
}
