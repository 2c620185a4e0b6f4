import { InputError, UsageError } from '../core/errors.ts';
import type { Predictor } from '../core/predictor.ts';
import {
  type ClassifierStudent,
  type EmbedderStudent,
  type Student,
  studentSchema,
} from '../core/student.ts';
import type { LocalModel } from '../runtime/localModel.ts';
import { createLocalMatcher } from './localMatcher.ts';
import { classifierScorer, embedderScorer } from './matchScorers.ts';
import { positiveLabelIndex } from './positiveLabel.ts';

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

/**
 * Its student.json, or what its architecture stands for.
 * @throws UsageError when this version has no task for such a model.
 */
export function studentOf({
  id,
  student,
  architecture,
}: ModelDescription): ClassifierStudent | EmbedderStudent {
  const described = student ?? impliedStudent(id, architecture);
  if (described.kind === 'tagger') {
    throw new UsageError(`${id} is a token classifier, which answers no task of this version`, {
      advice: 'use a sequence classifier or an embedder',
    });
  }
  if (described.task !== 'matching') {
    throw new UsageError(
      `${id} was made for the task ${described.task}, which a ${described.kind} does not answer`,
      {
        advice: 'a classifier or an embedder answers the task matching',
      },
    );
  }
  return described;
}

/** The predictor around a loaded model. */
export function createLocalStudent(model: LocalModel, description: ModelDescription): Predictor {
  const student = studentOf(description);
  const { id, digest, remarks } = description;
  const notes = [...(description.student ? [] : [impliedNote(student)]), ...remarks];
  return createLocalMatcher({
    id,
    digest,
    trainingDigests: new Set(student.trainingDigests),
    ...(notes.length > 0 ? { note: notes.join('; ') } : {}),
    threshold: student.threshold,
    score:
      student.kind === 'embedder'
        ? embedderScorer(model, student)
        : classifierScorer(model, student, positiveOf(student, description)),
    dispose: () => model.dispose(),
  });
}

function positiveOf(student: ClassifierStudent, { id, labels: configured, isMultiLabel }: ModelDescription) {
  const labels = student.labels ?? configured;
  if (!labels) {
    throw new InputError({
      file: id,
      expected: 'labels in student.json or config.json (id2label)',
      got: 'none',
    });
  }
  return {
    positive: positiveLabelIndex(labels, student.positiveLabel, id),
    labels: labels.length,
    isMultiLabel,
  };
}

function impliedStudent(id: string, architecture: string | null): Student {
  const kind = kindOfArchitecture(architecture);
  if (kind === null) {
    throw new UsageError(
      `${id} has no student.json, and its architecture (${architecture ?? 'none named'}) does not say how it answers a task`,
      { advice: 'name a folder with a student.json, or a model …ForSequenceClassification' },
    );
  }
  const task = kind === 'tagger' ? 'skill-extraction' : 'matching';
  return studentSchema.parse({ schemaVersion: 1, kind, task });
}

function kindOfArchitecture(architecture: string | null): Student['kind'] | null {
  if (architecture?.endsWith('ForSequenceClassification')) return 'classifier';
  if (architecture?.endsWith('ForTokenClassification')) return 'tagger';
  return architecture?.endsWith('Model') ? 'embedder' : null;
}

function impliedNote({ kind }: ClassifierStudent | EmbedderStudent): string {
  return kind === 'classifier'
    ? 'no student.json: read as a classifier of posting and résumé, labels as in config.json, uncalibrated'
    : 'no student.json: cosine of mean-pooled embeddings, uncalibrated (probability = (1 + cosine) / 2)';
}
