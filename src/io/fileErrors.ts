import { type DistillError, InputError, RuntimeFailure } from '../core/errors.ts';

/** The system's error code (`ENOENT`, …) of anything thrown, or undefined. */
export function systemErrorCode(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : undefined;
}

const readProblems: Record<string, { got: string; advice: string }> = {
  ENOENT: { got: 'no such file', advice: 'check the path and the folder you are in' },
  ENOTDIR: { got: 'no such file', advice: 'a part of the path is a file, not a folder: check the path' },
  EACCES: { got: 'a file that may not be read (permission denied)', advice: 'check its permissions' },
  EPERM: { got: 'a file that may not be read (permission denied)', advice: 'check its permissions' },
  EISDIR: {
    got: 'a directory',
    advice: 'name a file in it, or a dataset folder that has a manifest.json',
  },
  EMFILE: { got: 'too many open files', advice: 'raise the limit with `ulimit -n`' },
};

/** What went wrong in reading a user's file, as one error for a person. */
export function readFailure(path: string, cause: unknown): DistillError {
  const code = systemErrorCode(cause);
  const problem = code === undefined ? undefined : readProblems[code];
  if (!problem) return new RuntimeFailure(`${path}: reading failed (${messageOf(cause)})`, { cause });
  return new InputError({ file: path, expected: 'a readable file', ...problem, cause });
}

const writeProblems: Record<string, { problem: string; advice: string }> = {
  ENOSPC: { problem: 'the disk is full', advice: 'free some space, then run the same command again' },
  EDQUOT: {
    problem: 'the disk quota is used up',
    advice: 'free some space, then run the same command again',
  },
  EACCES: { problem: 'permission denied', advice: 'choose another place with --output' },
  EPERM: { problem: 'permission denied', advice: 'choose another place with --output' },
  EROFS: { problem: 'the file system is read-only', advice: 'choose another place with --output' },
  EISDIR: { problem: 'it is a directory', advice: 'choose another place with --output' },
  ENOTDIR: {
    problem: 'a part of the path is a file, not a folder',
    advice: 'choose another place with --output',
  },
  EEXIST: {
    problem: 'something else stands in its place',
    advice: 'choose another place with --output',
  },
};

/** What went wrong in writing a file: exit code 1, the path in the message. */
export function writeFailure(path: string, cause: unknown): RuntimeFailure {
  const code = systemErrorCode(cause);
  const known = code === undefined ? undefined : writeProblems[code];
  return new RuntimeFailure(`${path}: could not be written: ${known?.problem ?? messageOf(cause)}`, {
    advice: known?.advice,
    cause,
  });
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
