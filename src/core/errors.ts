/** Exit codes of the command line; see README "Exit codes". */
export const ExitCode = {
  done: 0,
  runtime: 1,
  usage: 2,
  inconclusive: 3,
  gateFailed: 100,
  interrupted: 130,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** Where in a user's input something is wrong. `line` is 1-based; `column` is a CSV column name or JSON path. */
export interface InputLocation {
  readonly file?: string;
  readonly line?: number;
  readonly recordId?: string;
  readonly column?: string;
}

export interface DistillErrorOptions {
  readonly advice?: string;
  readonly cause?: unknown;
}

/**
 * The root of every error this package throws on purpose. `message` is complete for a person;
 * the facts it was made of stay readable as fields.
 */
export abstract class DistillError extends Error {
  abstract readonly exitCode: ExitCode;
  readonly advice: string | undefined;

  constructor(message: string, options: DistillErrorOptions = {}) {
    super(
      withAdvice(message, options.advice),
      options.cause === undefined ? undefined : { cause: options.cause },
    );
    this.name = new.target.name;
    this.advice = options.advice;
  }

  /** The message without anything that it may quote of a document or of a model's answer. */
  withoutDocuments(): string {
    return this.message;
  }
}

function withAdvice(text: string, advice: string | undefined): string {
  return advice ? `${text}\n  → ${advice}` : text;
}

/** The command, a flag or a configuration value can't be used as given. */
export class UsageError extends DistillError {
  readonly exitCode = ExitCode.usage;
}

export interface InputErrorFacts extends InputLocation, DistillErrorOptions {
  readonly expected: string;
  readonly got: string;
}

/** A file or record can't be read as what it should be. Says where, what was expected, what was found. */
export class InputError extends DistillError {
  readonly exitCode = ExitCode.usage;
  readonly location: InputLocation;
  readonly expected: string;
  readonly got: string;

  constructor(facts: InputErrorFacts) {
    const { file, line, recordId, column, expected, got } = facts;
    super(`${formatLocation({ file, line, recordId, column })}expected ${expected}, got ${got}`, facts);
    this.location = { file, line, recordId, column };
    this.expected = expected;
    this.got = got;
  }

  override withoutDocuments(): string {
    return withAdvice(`${formatLocation(this.location)}expected ${this.expected}`, this.advice);
  }
}

/** Two things that should be compared do not belong together (another dataset, task, prompt, or nothing left to score). */
export class IncomparableError extends DistillError {
  readonly exitCode = ExitCode.inconclusive;
}

/** The money that may be spent is used up; what was answered so far is saved. */
export class BudgetError extends DistillError {
  readonly exitCode = ExitCode.inconclusive;
}

/** The run could not go on: a file could not be written, a native library did not load, every example failed. */
export class RuntimeFailure extends DistillError {
  readonly exitCode = ExitCode.runtime;
}

/** The user (or a signal) stopped the work; what was done so far is saved. */
export class InterruptedError extends DistillError {
  readonly exitCode = ExitCode.interrupted;
}

/** A language model's answer could not be understood. Counted per example, never scored as a wrong answer. */
export class AnswerFormatError extends DistillError {
  readonly exitCode = ExitCode.runtime;

  override withoutDocuments(): string {
    return 'an answer could not be understood';
  }
}

/** An error of another kind in its place, so that nothing of a document is told: same name, same exit code. */
class DocumentFreeError extends DistillError {
  readonly exitCode: ExitCode;

  constructor(message: string, name: string, exitCode: ExitCode) {
    super(message);
    this.name = name;
    this.exitCode = exitCode;
  }
}

/** The error as it may be told where no words of a document may be (`--redact`); itself where it quotes none. */
export function withoutDocumentText(error: unknown): unknown {
  if (error instanceof DistillError) {
    const message = error.withoutDocuments();
    return message === error.message ? error : new DocumentFreeError(message, error.name, error.exitCode);
  }
  const name = error instanceof Error ? error.name : 'Error';
  const message = `an unexpected failure (${name}), whose words may quote a document and are left out (--redact)`;
  return new DocumentFreeError(message, name, ExitCode.runtime);
}

/** `file:line [record id, column]: `, leaving out what is unknown. */
export function formatLocation(location: InputLocation): string {
  const place = [location.file, location.line].filter((part) => part !== undefined).join(':');
  const details = [
    location.recordId === undefined ? undefined : `record ${location.recordId}`,
    location.column === undefined ? undefined : location.column,
  ].filter((part) => part !== undefined);
  const text = details.length > 0 ? `${place}${place ? ' ' : ''}(${details.join(', ')})` : place;
  return text ? `${text}: ` : '';
}

/** A value as it may stand in an error message: one line, at most `maximumLength` characters. */
export function describeValue(value: unknown, maximumLength = 60): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'string' ? JSON.stringify(value) : (JSON.stringify(value) ?? String(value));
  return text.length > maximumLength ? `${text.slice(0, maximumLength)}…` : text;
}
