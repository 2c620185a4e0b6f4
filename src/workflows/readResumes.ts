import { DistillError, InputError, InterruptedError, UsageError } from '../core/errors.ts';
import type { Reading, ResumeReading } from '../core/reading.ts';
import { readDocument } from '../io/documents/readDocument.ts';
import { byMatch, type LoadStudentOptions, loadStudent } from './loadStudent.ts';
import { resumeFiles } from './resumeFiles.ts';

export interface ReadResumesOptions extends LoadStudentOptions {
  readonly student?: string;
  /** Absent: résumés are read by themselves. */
  readonly posting?: string;
  /** Files, and folders whose files are meant. */
  readonly resumes: readonly string[];
  readonly signal?: AbortSignal;
  readonly onProgress?: (stage: string, done: number, total: number) => void;
}

/** A résumé's file with what was read: beside a posting a whole reading, else skills and roles. */
export interface ResumeFileReading {
  readonly resume: string;
  readonly reading: Reading | ResumeReading;
}

interface UnreadableResume {
  readonly resume: string;
  readonly reason: string;
  /** Whether it was named itself, not by its folder. */
  readonly isNamed: boolean;
}

export interface ReadResumesOutcome {
  /** Who judged matches. */
  readonly student: string;
  readonly posting: string | null;
  /** Beside a posting the likeliest match first, else as named. */
  readonly read: readonly ResumeFileReading[];
  readonly unreadable: readonly UnreadableResume[];
}

/**
 * Reads résumés from files, beside a posting or by themselves. A file that can't be read is listed, and costs the others
 * nothing.
 * @throws InputError when the posting can't be read; InterruptedError when the signal aborts.
 */
export async function readResumes(options: ReadResumesOptions): Promise<ReadResumesOutcome> {
  const { posting, resumes, signal, onProgress } = options;
  if (resumes.length === 0) {
    throw new UsageError('predict needs at least one --resume, or --data', {
      advice: 'for example: distill predict --posting job.txt --resume anna.pdf ben.docx',
    });
  }
  const postingText = posting === undefined ? null : await readDocument(posting);
  const files = await resumeFiles(resumes);
  // Without a posting there is no match to judge: a student that is named reads skills and roles, as far as it does.
  const student = await (postingText === null && options.student !== undefined
    ? loadStudent(undefined, { ...options, extractor: options.student })
    : loadStudent(options.student, options));
  const read: ResumeFileReading[] = [];
  const unreadable: UnreadableResume[] = [];
  try {
    for (const [index, { path, isFromFolder }] of files.entries()) {
      if (signal?.aborted) throw new InterruptedError('interrupted; nothing was written');
      onProgress?.('reading', index, files.length);
      try {
        const resume = await readDocument(path);
        const reading =
          postingText === null
            ? await student.readResume(resume, { signal })
            : await student.read({ posting: postingText, resume }, { signal });
        read.push({ resume: path, reading });
      } catch (error) {
        unreadable.push({ resume: path, reason: reasonOf(error), isNamed: !isFromFolder });
      }
    }
  } finally {
    await student.dispose();
  }
  return {
    student: options.student ?? student.id,
    posting: posting ?? null,
    read: read.sort(inOrder),
    unreadable,
  };
}

/** @throws what is no fault of this one document. */
function reasonOf(error: unknown): string {
  if (!(error instanceof DistillError) || error instanceof InterruptedError) throw error;
  // The file's name stands before the reason wherever it is shown.
  if (error instanceof InputError) return `expected ${error.expected}, got ${error.got}`;
  return error.message;
}

function inOrder(a: ResumeFileReading, b: ResumeFileReading): number {
  return 'match' in a.reading && 'match' in b.reading ? byMatch(a.reading, b.reading) : 0;
}
