import { costOf } from '../../remote/prices.ts';
import { GenerationState } from '../../teacher/generationState.ts';
import { dueQuestions } from './dueQuestions.ts';
import { generationFiles } from './generationFolder.ts';
import { type GenerateOptions, planGeneration } from './generationPlan.ts';

/** What a generation would ask for, if no question had to be asked again. */
export interface GenerationEstimate {
  readonly records: number;
  /** Null where nobody is asked. */
  readonly host: string | null;
  readonly requests: number;
  readonly promptTokens: number;
  readonly maximumCompletionTokens: number;
  /** Null where the price is not known. */
  readonly maximumCostUsd: number | null;
  /** Answers that are there already. */
  readonly answered: number;
}

/**
 * Counts requests, tokens and dollars without making a request or writing a file. The second question of a record quotes
 * the answer to the first, which is taken to be as long as it may be.
 * @throws as `generate` does before its first request.
 */
export async function estimateGeneration(options: GenerateOptions): Promise<GenerationEstimate> {
  const plan = await planGeneration(options);
  const { teacher, count } = plan;
  if (teacher.kind === 'offline') return { ...nothing, records: count };
  const { chat, sampling } = teacher;
  const { journal } = generationFiles(options.output);
  const { maximumReasks } = plan;
  const state = await GenerationState.read(journal, {
    maximumReasks,
    retryErrors: options.retryErrors ?? false,
  });
  let requests = 0;
  let promptTokens = 0;
  for (const { request, question } of dueQuestions(plan, state, journal)) {
    const { promptTokens: tokens } = await chat.maximumCost(request);
    const isFirst = question.stage === 'documents';
    requests += isFirst ? 2 : 1;
    promptTokens += isFirst ? 2 * tokens + sampling.maxTokens : tokens;
  }
  const maximumCompletionTokens = requests * sampling.maxTokens;
  const { price } = chat;
  return {
    records: count,
    host: chat.client.host,
    requests,
    promptTokens,
    maximumCompletionTokens,
    maximumCostUsd: price && costOf(price, { promptTokens, completionTokens: maximumCompletionTokens }),
    answered: [...state.stageCosts.values()].reduce((sum, { answers }) => sum + answers, 0),
  };
}

const nothing: Omit<GenerationEstimate, 'records'> = {
  host: null,
  requests: 0,
  promptTokens: 0,
  maximumCompletionTokens: 0,
  maximumCostUsd: 0,
  answered: 0,
};
