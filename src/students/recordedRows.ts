import { z } from 'zod';
import { editingOutputSchema } from '../core/editing.ts';
import { describeValue, InputError } from '../core/errors.ts';
import { type TaskId, taskIds } from '../core/example.ts';
import { experienceExtractionOutputSchema } from '../core/experienceExtraction.ts';
import { type ExplanationOutput, experienceGapSchema, explanationOutputSchema } from '../core/explanation.ts';
import { matchingOutputSchema } from '../core/matching.ts';
import { type PredictionError, predictionSchema } from '../core/prediction.ts';
import { skillExtractionOutputSchema } from '../core/skillExtraction.ts';

/** A recorded answer to one question: what was said, without who was asked about which record. */
export interface RecordedAnswer {
  readonly task: TaskId;
  readonly inputDigest: string;
  readonly repeat: number;
  readonly output: unknown;
  readonly probability: number | null;
  readonly error?: PredictionError;
}

interface RecordedTask {
  readonly outputSchema: z.ZodType;
  /** This task's part of a teacher's row: null where the row has none. Absent where no teacher row ever has. */
  readonly fromTeacherRow?: (row: TeacherRow) => { output: unknown; probability: number | null } | null;
}

const digest = z.string().regex(/^[0-9a-f]{64}$/, 'expected a sha256 in lower-case hex');

/** One reading of one résumé by a teacher that answered several tasks at once. */
const teacherRowSchema = z.object({
  inputDigest: digest,
  match: z.boolean(),
  p_match: z.number().min(0).max(1).nullable().optional(),
  resume_skills: z.array(z.string()).nullish(),
  resume_experiences: z
    .array(z.object({ title: z.string(), years: z.number().nonnegative().nullish() }))
    .nullish(),
  missing_skills: z.array(z.string()).optional(),
  experience_gaps: z
    .array(
      z.object({
        kind: experienceGapSchema.shape.kind,
        title: z.string(),
        required_years: z.number().nullable(),
        resume_years: z.number().nullable(),
      }),
    )
    .optional(),
  explanation: z.string().optional(),
});
type TeacherRow = z.infer<typeof teacherRowSchema>;

const recordedTasks: Record<TaskId, RecordedTask> = {
  matching: {
    outputSchema: matchingOutputSchema,
    fromTeacherRow: ({ match, p_match }) => ({ output: { match }, probability: p_match ?? null }),
  },
  'skill-extraction': {
    outputSchema: skillExtractionOutputSchema,
    fromTeacherRow: ({ resume_skills: skills }) =>
      skills ? { output: { skills }, probability: null } : null,
  },
  'experience-extraction': {
    outputSchema: experienceExtractionOutputSchema,
    fromTeacherRow: ({ resume_experiences: roles }) =>
      roles
        ? { output: { roles: roles.map(({ title, years = null }) => ({ title, years })) }, probability: null }
        : null,
  },
  explanation: { outputSchema: explanationOutputSchema, fromTeacherRow: explanationOf },
  editing: { outputSchema: editingOutputSchema },
};

/** A line of our own Prediction JSONL, or of a run folder's `predictions.jsonl`. */
const predictionRowSchema = predictionSchema.and(
  z.object({
    inputDigest: digest,
    role: z.enum(['student', 'teacher']).optional(),
    repeat: z.number().int().nonnegative().optional(),
  }),
);

/** Where a row stands, for error messages. */
interface RowPlace {
  readonly file: string;
  readonly line: number;
}

/**
 * The answers in one row of a recording, whichever of the two shapes it has. A run's row of its teacher has none:
 * a run folder is a recording of its student.
 * @throws InputError when the row has neither shape.
 */
export function readRecordedRow(value: unknown, place: RowPlace): RecordedAnswer[] {
  const isObject = typeof value === 'object' && value !== null;
  if (isObject && 'exampleId' in value) return fromPrediction(value, place);
  if (isObject && 'p_match' in value) return fromTeacher(value, place);
  throw new InputError({
    ...place,
    expected:
      'a prediction ("task", "exampleId", "inputDigest", "output") or a teacher row ("inputDigest", "match", "p_match")',
    got: describeValue(value),
    advice: '`distill predict` and `distill eval` write files that can be read here',
  });
}

function fromPrediction(value: object, place: RowPlace): RecordedAnswer[] {
  const row = parseRow(predictionRowSchema, value, 'a prediction', place);
  if (row.role === 'teacher') return [];
  const { task, inputDigest, repeat = 0, error } = row;
  if (error) return [{ task, inputDigest, repeat, output: null, probability: null, error }];
  const output = parseRow(recordedTasks[task].outputSchema, row.output, `an output of ${task}`, place);
  return [{ task, inputDigest, repeat, output, probability: row.probability ?? null }];
}

function fromTeacher(value: object, place: RowPlace): RecordedAnswer[] {
  const row = parseRow(teacherRowSchema, value, 'a teacher row', place);
  const { inputDigest } = row;
  return taskIds.flatMap((task) => {
    const answer = recordedTasks[task].fromTeacherRow?.(row);
    return answer ? [{ task, inputDigest, repeat: 0, ...answer }] : [];
  });
}

/** Only of a row that lists both what is missing and the gaps. */
function explanationOf({ missing_skills, experience_gaps, explanation }: TeacherRow) {
  if (!missing_skills || !experience_gaps) return null;
  const output: ExplanationOutput = {
    missingSkills: missing_skills,
    experienceGaps: experience_gaps.map(({ kind, title, required_years, resume_years }) => ({
      kind,
      title,
      requiredYears: required_years,
      resumeYears: resume_years,
    })),
    ...(explanation === undefined ? {} : { explanation }),
  };
  return { output, probability: null };
}

function parseRow<Value>(schema: z.ZodType<Value>, value: unknown, what: string, place: RowPlace): Value {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const column = issue.path.join('.');
  throw new InputError({
    ...place,
    ...(column ? { column } : {}),
    expected: what,
    got: `${describeValue(value)} (${issue.message})`,
    cause: parsed.error,
  });
}
