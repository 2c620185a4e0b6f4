import { InterruptedError } from '../../core/errors.ts';
import type { Example, TaskId } from '../../core/example.ts';
import type { ExplanationTarget } from '../../core/explanation.ts';
import type { DatasetRecord } from '../../core/record.ts';
import type { Task } from '../../core/task.ts';
import { displaysByTask } from '../../report/html/examples/displaysByTask.ts';
import { TextTable } from '../../report/html/examples/documentText.ts';
import type { EmbeddedExample, EmbeddedExamples } from '../../report/html/examples/embeddedExamples.ts';
import type { Parties } from '../../report/html/parties.ts';
import { explanation } from '../../tasks/explanation.ts';
import type { ExampleOutcome } from './outcomes.ts';

/** An example that is to be shown, as the scores tell of it. */
export interface ChosenExample extends ExampleOutcome {
  readonly task: TaskId;
  readonly exampleId: string;
  readonly inputDigest: string;
  readonly variant: string;
  readonly outputs: readonly [unknown, unknown];
  readonly probabilities: readonly [number | null, number | null];
  /** Why there is no answer. */
  readonly error: string | null;
}

export interface EmbedOptions {
  readonly tasks: readonly Task[];
  /** Null where the documents are not at hand. */
  readonly records: AsyncIterable<DatasetRecord> | null;
  readonly parties: Parties;
  /** Leaves out documents and whatever may quote them. */
  readonly redact: boolean;
  readonly signal?: AbortSignal;
}

/** UTF-16 units of documents in one page: about what a browser opens at once. */
const maximumText = 24_000_000;
const longestAnswer = 400;

/** The chosen examples with their documents, in the order given: reads the dataset once. */
export async function embedExamples(
  chosen: readonly ChosenExample[],
  options: EmbedOptions,
): Promise<Omit<EmbeddedExamples, 'total' | 'notes'> & { readonly withoutText: number }> {
  const texts = new TextTable();
  const wanted = new Map(
    chosen.map((example, index) => [keyOf(example.task, example.exampleId, example.inputDigest), index]),
  );
  const examples = chosen.map((example) => embedded(example, null, null, options, texts));
  let withoutText = 0;
  for await (const record of options.records ?? []) {
    if (wanted.size === 0) break;
    if (options.signal?.aborted) throw new InterruptedError('interrupted while writing the report');
    for (const task of options.tasks) {
      if (!task.accepts.includes(record.kind)) continue;
      for (const example of task.examples(record)) {
        const key = keyOf(task.id, example.id, example.inputDigest);
        const index = wanted.get(key);
        if (index === undefined) continue;
        wanted.delete(key);
        const isFull = texts.length > maximumText;
        if (isFull) withoutText += 1;
        const lacking = isFull ? null : lackingOf(record, example.variant);
        examples[index] = embedded(
          chosen[index],
          example,
          lacking,
          { ...options, redact: options.redact || isFull },
          texts,
        );
      }
    }
  }
  return { texts: texts.texts, examples, withoutText };
}

function keyOf(task: TaskId, exampleId: string, inputDigest: string): string {
  return `${task} ${inputDigest} ${exampleId}`;
}

/** What a triple says was left out of this résumé. */
function lackingOf(record: DatasetRecord, variant: string): ExplanationTarget | null {
  return explanation.examples(record).find((example) => example.variant === variant)?.target ?? null;
}

function embedded(
  chosen: ChosenExample,
  example: Example | null,
  lacking: ExplanationTarget | null,
  { parties, redact }: EmbedOptions,
  texts: TextTable,
): EmbeddedExample {
  const { task, exampleId, variant, outcome, mistake, scores, probabilities, error } = chosen;
  const display = displaysByTask[task];
  const words = (output: unknown) => {
    if (redact && !display.wordsAreTextFree) return null;
    const text = display.words(output);
    return text !== null && text.length > longestAnswer ? `${text.slice(0, longestAnswer)}…` : text;
  };
  const [first, second] = chosen.outputs;
  return {
    task,
    id: exampleId,
    variant,
    outcome,
    mistake,
    scores: [rounded(scores[0]), rounded(scores[1])],
    probabilities: [rounded(probabilities[0]), rounded(probabilities[1])],
    label: (example && words(example.target)) ?? '–',
    answers: [error ?? words(first) ?? '–', parties.second && (words(second) ?? '–')],
    blocks:
      redact || !example
        ? []
        : display.blocks({ example, first, second, lacking, parties, addText: (text) => texts.add(text) }),
  };
}

function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toFixed(4));
}
