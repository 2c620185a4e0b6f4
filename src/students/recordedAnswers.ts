import { describeValue, InputError } from '../core/errors.ts';
import type { TaskId } from '../core/example.ts';
import { canonicalJson } from '../core/hash.ts';
import type { RecordedAnswer } from './recordedRows.ts';

type Answer = Pick<RecordedAnswer, 'output' | 'probability' | 'error'>;

/**
 * Recorded answers by task, repetition and content digest. Equal outputs are kept once, so that a recording of
 * hundreds of thousands of rows costs little more than its digests.
 */
export class RecordedAnswers {
  /** How many repetitions the recording has. */
  repeats = 0;
  readonly #answers = new Map<TaskId, Map<string, Answer>[]>();
  readonly #known = new Map<string, Answer>();

  get tasks(): TaskId[] {
    return [...this.#answers.keys()];
  }

  /**
   * The same answer twice is kept once. Between an answer and an error the answer counts: it came from asking again.
   * @throws InputError when another answer to the same question is there already.
   */
  add(row: RecordedAnswer, place: { file: string; line: number }): void {
    const repetitions = this.#answers.get(row.task) ?? [];
    this.#answers.set(row.task, repetitions);
    while (repetitions.length <= row.repeat) repetitions.push(new Map());
    this.repeats = Math.max(this.repeats, repetitions.length);
    const answers = repetitions[row.repeat];
    const before = answers.get(row.inputDigest);
    const answer = this.#shared(row);
    if (before === undefined || before.error)
      answers.set(row.inputDigest, answer.error && before ? before : answer);
    else if (!answer.error && answer !== before) throw contradiction(row, before, place);
  }

  find(task: TaskId, repeat: number, inputDigest: string): Answer | undefined {
    return this.#answers.get(task)?.[repeat]?.get(inputDigest);
  }

  #shared({ output, probability, error }: RecordedAnswer): Answer {
    const key = canonicalJson({ output, probability, error });
    const known = this.#known.get(key) ?? { output, probability, ...(error ? { error } : {}) };
    this.#known.set(key, known);
    return known;
  }
}

function contradiction(
  row: RecordedAnswer,
  before: Answer,
  place: { file: string; line: number },
): InputError {
  const show = ({ output, probability }: Answer) =>
    describeValue({ output, ...(probability === null ? {} : { probability }) });
  return new InputError({
    ...place,
    expected: `one answer to the text with inputDigest ${row.inputDigest.slice(0, 12)}…`,
    got: `${show(row)} after ${show(before)} on an earlier line`,
    advice: 'keep one of the lines, or number them as repetitions with "repeat": 0, 1, …',
  });
}
