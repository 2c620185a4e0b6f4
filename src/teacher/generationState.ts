import { openLineReader } from '../io/lineReader.ts';
import {
  type AnswerRow,
  type GenerationRow,
  type Question,
  questionKey,
  readGenerationJournal,
} from './generationJournal.ts';
import type { StageId } from './stages.ts';

/** Where an accepted answer stands in the journal. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** How far a record has come. */
export interface RecordProgress {
  readonly next: { readonly stage: StageId; readonly attempt: number } | 'written' | 'rejected' | 'failed';
  /** Why the last answer was turned down, or none came. */
  readonly reasons: readonly string[];
  readonly accepted: Readonly<Partial<Record<StageId, Place>>>;
  readonly requestIds: readonly string[];
  readonly models: readonly string[];
  readonly usage: {
    readonly promptTokens: number;
    readonly completionTokens: number;
    readonly costUsd: number | null;
  };
  readonly answers: number;
}

export interface OpenBatch {
  readonly batchId: string;
  readonly questions: readonly Question[];
  readonly maximumCostUsd: number | null;
}

/** What the requests of a stage came to. */
export interface StageCost {
  readonly answers: number;
  readonly accepted: number;
  readonly promptTokens: number;
  readonly completionTokens: number;
  /** Of the answers whose cost is known. */
  readonly costUsd: number;
}

const untouched: RecordProgress = {
  next: { stage: 'documents', attempt: 0 },
  reasons: [],
  accepted: {},
  requestIds: [],
  models: [],
  usage: { promptTokens: 0, completionTokens: 0, costUsd: 0 },
  answers: 0,
};

export interface StateOptions {
  /** How often a question is asked again after an answer that can't be used. */
  readonly maximumReasks: number;
  /** Whether what got no answer in earlier runs counts as not asked. */
  readonly retryErrors: boolean;
}

/** Everything that a generation's journal says, without the answers' texts: a few hundred bytes a record. */
export class GenerationState {
  readonly #options: StateOptions;
  readonly #progress = new Map<string, RecordProgress>();
  readonly #pending = new Map<string, number | null>();
  readonly #answered = new Set<string>();
  readonly #batches = new Map<string, OpenBatch>();
  /** Failures of earlier runs may be tried again, those of this run not. */
  #isRead = false;
  #finished = 0;
  readonly stageCosts = new Map<StageId, StageCost>();
  /** What the answers cost that say it, and at most what the others and the lost requests may have cost. */
  spentUsd = 0;
  /** Requests that a kill cut off: asked again, and perhaps billed twice. */
  lostRequests = 0;

  constructor(options: StateOptions) {
    this.#options = options;
  }

  /** @throws InputError where the journal is not as it should be. */
  static async read(path: string, options: StateOptions): Promise<GenerationState> {
    const state = new GenerationState(options);
    for await (const { row, start, end } of readGenerationJournal(path)) state.apply(row, { start, end });
    // Whoever asked is gone.
    for (const maximumCostUsd of state.#pending.values()) {
      state.lostRequests += 1;
      state.spentUsd += maximumCostUsd ?? 0;
    }
    state.#pending.clear();
    state.#isRead = true;
    return state;
  }

  of(id: string): RecordProgress {
    return this.#progress.get(id) ?? untouched;
  }

  /** Whether an answer to this question was taken in, whatever it was worth. @param key see `questionKey` */
  isAnswered(key: string): boolean {
    return this.#answered.has(key);
  }

  /** Records that are written, rejected or without an answer. */
  get finished(): number {
    return this.#finished;
  }

  get openBatches(): readonly OpenBatch[] {
    return [...this.#batches.values()];
  }

  /** Keys of the questions that an open batch asks. */
  get questionsInBatches(): ReadonlySet<string> {
    return new Set(this.openBatches.flatMap(({ questions }) => questions.map(questionKey)));
  }

  /** @param place where the row stands in the journal */
  apply(row: GenerationRow, place: Place): void {
    switch (row.kind) {
      case 'asked':
        this.#ask(row);
        break;
      case 'answer':
        this.#answer(row, place);
        break;
      case 'failure':
        this.#settle(row);
        this.spentUsd += row.maximumCostUsd ?? 0;
        if ((this.#options.retryErrors && !this.#isRead) || !isNext(row, this.of(row.id))) break;
        this.#put(row.id, { ...this.of(row.id), next: 'failed', reasons: [row.error] });
        break;
      case 'batch':
        this.#batches.set(row.batchId, row);
        break;
      case 'batchOver':
        this.#batches.delete(row.batchId);
        break;
    }
  }

  #ask(row: Question & { maximumCostUsd: number | null }): void {
    const key = questionKey(row);
    const lost = this.#pending.get(key);
    if (lost !== undefined) {
      this.lostRequests += 1;
      this.spentUsd += lost ?? 0;
    }
    this.#pending.set(key, row.maximumCostUsd);
  }

  #answer(row: AnswerRow, place: Place): void {
    this.#answered.add(questionKey(row));
    const maximumCostUsd = this.#settle(row);
    this.spentUsd += row.costUsd ?? maximumCostUsd ?? 0;
    const isAccepted = row.problems.length === 0;
    const { promptTokens = 0, completionTokens = 0 } = row.usage ?? {};
    const sums = this.stageCosts.get(row.stage);
    this.stageCosts.set(row.stage, {
      answers: (sums?.answers ?? 0) + 1,
      accepted: (sums?.accepted ?? 0) + (isAccepted ? 1 : 0),
      promptTokens: (sums?.promptTokens ?? 0) + promptTokens,
      completionTokens: (sums?.completionTokens ?? 0) + completionTokens,
      costUsd: (sums?.costUsd ?? 0) + (row.costUsd ?? 0),
    });
    const before = this.of(row.id);
    const { usage } = before;
    const counted = {
      ...before,
      answers: before.answers + 1,
      requestIds: row.requestId === null ? before.requestIds : [...before.requestIds, row.requestId],
      models:
        row.model === null || before.models.includes(row.model)
          ? before.models
          : [...before.models, row.model],
      usage: {
        promptTokens: usage.promptTokens + promptTokens,
        completionTokens: usage.completionTokens + completionTokens,
        costUsd: usage.costUsd === null || row.costUsd === null ? null : usage.costUsd + row.costUsd,
      },
    };
    this.#put(row.id, isNext(row, before) ? this.#advanced(counted, row, place) : counted);
  }

  #put(id: string, progress: RecordProgress): void {
    const isOver = ({ next }: RecordProgress) => typeof next === 'string';
    if (isOver(progress) && !isOver(this.of(id))) this.#finished += 1;
    this.#progress.set(id, progress);
  }

  #advanced(progress: RecordProgress, row: AnswerRow, place: Place): RecordProgress {
    if (row.problems.length === 0) {
      const accepted = { ...progress.accepted, [row.stage]: place };
      const next = row.stage === 'documents' ? ({ stage: 'negatives', attempt: 0 } as const) : 'written';
      return { ...progress, accepted, next, reasons: [] };
    }
    const isLast = row.attempt >= this.#options.maximumReasks;
    const next = isLast ? 'rejected' : { stage: row.stage, attempt: row.attempt + 1 };
    return { ...progress, next, reasons: row.problems };
  }

  #settle(question: Question): number | null | undefined {
    const key = questionKey(question);
    const maximumCostUsd = this.#pending.get(key);
    this.#pending.delete(key);
    return maximumCostUsd;
  }
}

/** Whether a row is about the question that is due. */
function isNext({ stage, attempt }: Question, { next }: RecordProgress): boolean {
  return typeof next === 'object' && next.stage === stage && next.attempt === attempt;
}

/** Reads accepted answers back from the journal. */
export function openAnswerReader(path: string): { text(place: Place): string; close(): void } {
  const reader = openLineReader(path);
  return {
    text: ({ start, end }) => (JSON.parse(reader.read(start, end)) as AnswerRow).text,
    close: () => reader.close(),
  };
}
