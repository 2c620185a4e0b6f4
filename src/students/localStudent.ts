import { InputError, UsageError } from '../core/errors.ts';
import type { TaskId } from '../core/example.ts';
import type { Predictor } from '../core/predictor.ts';
import {
  type ClassifierStudent,
  type EmbedderStudent,
  type GeneratorStudent,
  type RequirementMatcherStudent,
  type Student,
  studentSchema,
  type TaggerStudent,
} from '../core/student.ts';
import { type LocalModel, openLocalModel } from '../runtime/localModel.ts';
import type { ModelSource } from '../runtime/modelSource.ts';
import { disposedOnFailure } from './disposedOnFailure.ts';
import { createLocalMatcher } from './localMatcher.ts';
import { createLocalTagger } from './localTagger.ts';
import { openJudgingThreads } from './matcherThreads.ts';
import { classifierScorer, embedderScorer } from './matchScorers.ts';
import { kindOfArchitecture } from './modelKind.ts';
import { createPairJudge } from './pairJudge.ts';
import { positiveLabelIndex } from './positiveLabel.ts';
import { createRequirementMatcher } from './requirementMatcher.ts';
import { layersOfLabels } from './tagLayers.ts';

/** What is known of a model besides its student.json. */
export interface ModelDescription {
  readonly id: string;
  readonly digest: string;
  readonly student: Student | null;
  readonly architecture: string | null;
  readonly labels: readonly string[] | null;
  readonly isMultiLabel: boolean;
  /** What to know about where it comes from. */
  readonly remarks: readonly string[];
}

/** A student that reads, and writes nothing. */
export type EncoderStudent = ClassifierStudent | EmbedderStudent | TaggerStudent | RequirementMatcherStudent;

const taskOfKind: Record<EncoderStudent['kind'], TaskId> = {
  classifier: 'matching',
  embedder: 'matching',
  tagger: 'skill-extraction',
  'requirement-matcher': 'matching',
};

/**
 * Its student.json, or what its architecture stands for.
 * @throws UsageError when such a model does not do the task that it is said to be for, its architecture says nothing, or
 * a tagger's labels mark no skills.
 */
export function studentOf(description: ModelDescription): EncoderStudent | GeneratorStudent {
  const { id, student, architecture } = description;
  const described = student ?? impliedStudent(id, architecture);
  if (described.kind === 'generator') return described;
  const task = taskOfKind[described.kind];
  if (described.task === task) {
    if (described.kind === 'tagger') layersOf(described, description);
    return described;
  }
  throw new UsageError(
    `${id} was made for the task ${described.task}, which a ${described.kind} does not answer`,
    { advice: `a ${described.kind} answers the task ${task}` },
  );
}

/** @throws UsageError for a language model. */
export function encoderStudentOf(description: ModelDescription, reference: string): EncoderStudent {
  const student = studentOf(description);
  if (student.kind !== 'generator') return student;
  throw new UsageError(`${description.id} is a language model, which onnx: does not run`, {
    advice: `use transformers:${reference}`,
  });
}

/**
 * Loads the encoder in a thread of its own, and makes the predictor around it. A matcher that reads requirement by
 * requirement does all its work there.
 * @throws what `openLocalModel` and `createLocalStudent` throw.
 */
export async function openLocalStudent(
  source: ModelSource,
  student: EncoderStudent,
  description: ModelDescription,
): Promise<Predictor> {
  if (student.kind === 'requirement-matcher') {
    const { judge, dispose } = await openJudgingThreads(source, student);
    return createRequirementMatcher({ ...identityOf(student, description), student, judge, dispose });
  }
  const model = await openLocalModel(source);
  return disposedOnFailure(model, () => createLocalStudent(model, student, description));
}

/** The predictor around a loaded encoder. @throws InputError when its labels say nothing of the task. */
export function createLocalStudent(
  model: LocalModel,
  student: EncoderStudent,
  description: ModelDescription,
): Predictor {
  const identity = identityOf(student, description);
  const dispose = () => model.dispose();
  if (student.kind === 'tagger') {
    const labels = labelsOf(student, description);
    return createLocalTagger({ ...identity, model, labels, layers: layersOf(student, description) });
  }
  if (student.kind === 'requirement-matcher')
    return createRequirementMatcher({
      ...identity,
      student,
      judge: createPairJudge(model, student),
      dispose,
    });
  return createLocalMatcher({
    ...identity,
    threshold: student.threshold,
    ...(student.abstention && { abstention: student.abstention }),
    score:
      student.kind === 'embedder'
        ? embedderScorer(model, student)
        : classifierScorer(model, student, positiveOf(student, description)),
    dispose,
  });
}

function identityOf(student: EncoderStudent, { id, digest, remarks, student: told }: ModelDescription) {
  const notes = [...(told ? [] : [impliedNotes[student.kind]]), ...remarks];
  return {
    id,
    digest,
    trainingDigests: new Set(student.trainingDigests),
    ...(notes.length > 0 ? { note: notes.join('; ') } : {}),
  };
}

function layersOf(student: TaggerStudent, description: ModelDescription) {
  return layersOfLabels(labelsOf(student, description), student.layer, description.id);
}

function positiveOf(student: ClassifierStudent, description: ModelDescription) {
  const labels = labelsOf(student, description);
  return {
    positive: positiveLabelIndex(labels, student.positiveLabel, description.id),
    labels: labels.length,
    isMultiLabel: description.isMultiLabel,
  };
}

function labelsOf(
  student: ClassifierStudent | TaggerStudent,
  { id, labels: configured }: ModelDescription,
): readonly string[] {
  const labels = student.labels ?? configured;
  if (labels) return labels;
  throw new InputError({
    file: id,
    expected: 'labels in student.json or config.json (id2label)',
    got: 'none',
  });
}

function impliedStudent(id: string, architecture: string | null): Student {
  const kind = kindOfArchitecture(architecture);
  if (kind === null) {
    throw new UsageError(
      `${id} has no student.json, and its architecture (${architecture ?? 'none named'}) does not say how it answers a task`,
      { advice: 'name a folder with a student.json, or a model …ForSequenceClassification' },
    );
  }
  const task = kind === 'generator' ? 'all' : taskOfKind[kind];
  return studentSchema.parse({ schemaVersion: 1, kind, task });
}

const impliedNotes: Record<EncoderStudent['kind'], string> = {
  classifier:
    'no student.json: read as a classifier of posting and résumé, labels as in config.json, uncalibrated',
  embedder:
    'no student.json: cosine of mean-pooled embeddings, uncalibrated (probability = (1 + cosine) / 2)',
  tagger: 'no student.json: read as a tagger of skills, labels as in config.json',
  'requirement-matcher': 'no student.json',
};
