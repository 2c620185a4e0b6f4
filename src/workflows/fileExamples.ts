import { UsageError } from '../core/errors.ts';
import { type TaskId, type UnlabelledExample, withoutLabel } from '../core/example.ts';
import type { Triple } from '../core/record.ts';
import type { Task } from '../core/task.ts';
import { readDocument } from '../io/documents/readDocument.ts';

/** Text files that a predictor is asked about. */
export interface DocumentFiles {
  readonly posting?: string;
  readonly resumes?: readonly string[];
  /** What is true of the candidate although the résumé does not say it: skills that `editing` may add. */
  readonly allowedSkills?: readonly string[];
}

const needsPosting: Record<TaskId, boolean> = {
  matching: true,
  'skill-extraction': false,
  'experience-extraction': false,
  explanation: true,
  editing: true,
};

/** @throws UsageError when the files are not those that the task is about. */
export function assertFilesFit(
  { id }: Pick<Task, 'id'>,
  { posting, resumes = [], allowedSkills }: DocumentFiles,
): void {
  if (allowedSkills?.length && id !== 'editing') {
    throw new UsageError(`--allow-skill: ${id} adds nothing to a résumé`, {
      advice: 'it goes with --task editing',
    });
  }
  if (posting !== undefined && !needsPosting[id]) {
    throw new UsageError(`--posting: ${id} is asked about résumés alone`, { advice: 'leave it out' });
  }
  if (resumes.length > 0 && (posting !== undefined) === needsPosting[id]) return;
  const [needed, example] = needsPosting[id]
    ? ['--posting and at least one --resume', '--posting job.txt --resume a.txt b.txt']
    : ['at least one --resume', '--resume a.txt b.txt'];
  throw new UsageError(`predict --task ${id} needs ${needed}, or --data`, {
    advice: `for example: distill predict --task ${id} ${example}`,
  });
}

/**
 * One question a résumé, with the résumé's path as its id.
 * @throws InputError when a file can't be read as text.
 */
export async function* examplesOfFiles(task: Task, files: DocumentFiles): AsyncGenerator<UnlabelledExample> {
  const { posting, resumes = [], allowedSkills = [] } = files;
  const postingText = posting === undefined ? null : await readDocument(posting);
  for (const path of resumes) {
    const resume = await readDocument(path);
    // A task makes its question of a record; of several, which differ in their résumé only, one is enough.
    const [example] = task.examples(recordOf(path, postingText, resume, allowedSkills));
    const { pairDigest, ...question } = withoutLabel(example);
    yield { ...question, ...(postingText !== null && pairDigest && { pairDigest }), id: path };
  }
}

/** Labels are required by the shape of a record; no predictor ever sees them. */
function recordOf(
  path: string,
  posting: string | null,
  resume: string,
  allowedSkills: readonly string[],
): Triple {
  return {
    kind: 'triple',
    id: path,
    groupId: path,
    split: null,
    context: { occupations: [], skills: [] },
    jobDescription: posting ?? '',
    resumeMatched: resume,
    resumeUnmatched: resume,
    filtered: {
      skills: [...allowedSkills],
      experience: { kind: 'unchanged', title: null, requiredYears: null, resumeYears: null },
    },
  };
}
