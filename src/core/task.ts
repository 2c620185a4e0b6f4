import type { z } from 'zod';
import type { Example, TaskId } from './example.ts';
import type { SkillLexicon } from './lexicon.ts';
import type { Metric } from './metric.ts';
import type { Prediction } from './prediction.ts';
import type { DatasetRecord, RecordKind } from './record.ts';

/** A message of a prompt for a language model. */
export interface ChatMessage {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

/** What an example and its prediction come to, as numbers: the columns that metrics read. null = not observed. */
export type Observation = Readonly<Record<string, number | null>>;

/** A named part of the examples that is reported on its own, by variant. */
export interface Subset {
  readonly id: string;
  readonly title: string;
  readonly variants: readonly string[];
}

/** An answer as it is held against another one. */
export interface GivenAnswer {
  readonly output: unknown;
  readonly probability: number | null;
}

/** How far one predictor answers as another does, whatever is right. */
export interface FidelityRules<Input = unknown> {
  readonly metrics: readonly Metric[];
  /** Id of the metric that stands for the others in short reports. */
  readonly headline: string;
  readonly columns: readonly string[];
  /**
   * Names every column; null where these answers have none. `same` is 1 where the two are the same answer, in every task.
   * @param input where it is at hand: spans that answers quote are located in it.
   */
  observe(student: GivenAnswer, teacher: GivenAnswer, input?: Input): Observation;
}

/** What of an example is right or wrong by itself: the example, or each thing that should be named. */
export interface Checklist<Input = unknown, Target = unknown> {
  /** In the singular. */
  readonly unit: string;
  /**
   * One a unit, in an order that the example alone decides; null without an answer.
   * @param observation what the task observes of this prediction.
   */
  check(
    example: Example<Input, Target>,
    prediction: Prediction,
    observation: Observation,
  ): readonly boolean[] | null;
}

/** One HR task: which questions a record makes, how they are asked and read, and by what answers are measured. */
export interface Task<Input = unknown, Target = unknown, Output = unknown> {
  readonly id: TaskId;
  /** Bumped when examples, prompt, parser or metrics change meaning. */
  readonly version: string;
  readonly title: string;
  readonly accepts: readonly RecordKind[];
  /** Id of the metric that decides the verdict. */
  readonly primaryMetric: string;
  /** The margin δ of the verdict on the primary metric. */
  readonly margin: number;
  readonly metrics: readonly Metric[];
  /** Ids of the few metrics that stand in the printed table, for controls and subsets too. */
  readonly headlineMetrics: readonly string[];
  readonly subsets: readonly Subset[];
  readonly outputSchema: z.ZodType<Output>;
  /** Whether its outputs are documents: score rows then keep their digest only. */
  readonly outputIsDocument?: boolean;
  /** True where an output can't hold words of a document: only such tasks can be run with `--redact`. */
  readonly outputIsTextFree?: boolean;
  examples(record: DatasetRecord): Example<Input, Target>[];
  /** The prompt's template version; part of cache keys and run ids. */
  readonly promptVersion: string;
  prompt(input: Input): ChatMessage[];
  /** The JSON object that the prompt to this input asks for: models that can be are held to it. Absent: free text. */
  answerSchema?(input: Input): z.ZodType;
  /**
   * The answer that the prompt asks for, as text: `parse` reads it back. What training data hold of a target, and a
   * cache of a model's answer where no words of a document may be kept.
   * @param probability of the positive class, for tasks that ask for one; null: not known.
   */
  answer(answered: Output | Target, input: Input, probability: number | null): string;
  /** @throws AnswerFormatError when the answer can't be understood. */
  parse(answer: string): { output: Output; probability: number | null };
  /** The columns that `observe` fills. */
  readonly columns: readonly string[];
  /** Names every column on every call; null where this prediction has none. */
  observe(example: Example<Input, Target>, prediction: Prediction): Observation;
  readonly fidelity: FidelityRules<Input>;
  readonly checklist: Checklist<Input, Target>;
  /**
   * The same task with another lexicon behind the metrics that read one (`Metric.readsLexicon`); by itself it has the
   * built-in one. Absent: nothing that is observed depends on spellings of skills.
   */
  withLexicon?(lexicon: SkillLexicon): Task<Input, Target, Output>;
}
