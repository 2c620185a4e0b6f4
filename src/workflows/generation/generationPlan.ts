import type { Context } from '../../core/context.ts';
import { UsageError } from '../../core/errors.ts';
import { digestValue } from '../../core/hash.ts';
import type { RemoteContext } from '../../students/remoteContext.ts';
import { realiserModel, realiserVersion } from '../../teacher/realiser/realise.ts';
import { createSkillEvidence, type SkillEvidence } from '../../teacher/skillEvidence.ts';
import { teacherDigest } from '../../teacher/stages.ts';
import type { TeacherSampling } from '../../teacher/teacherModel.ts';
import { type RemoteOptions, remoteContextOf } from '../remoteOptions.ts';
import { type ChatTeacher, openChatTeacher } from './chatTeacher.ts';
import { type ContextSource, openContextSource } from './contextSource.ts';

export interface GenerateOptions extends RemoteOptions {
  /** A skill graph's folder; default: the shipped one. */
  readonly graph?: string;
  /** Occupation groups of the graph by code or title; default: all. */
  readonly groups?: readonly string[];
  /** Instead: contexts as JSON lines. */
  readonly contexts?: string;
  /** How many records; of a file of contexts: default all. */
  readonly count?: number;
  /** `offline`, or `openai:<model>`. */
  readonly teacher: string;
  /** The dataset's folder; the journal stands in it, too. */
  readonly output: string;
  readonly seed?: number;
  readonly format?: 'native' | 'rjdb';
  /** Requests under way at once, at most; default 16. */
  readonly concurrency?: number;
  /** How often a question is asked again after an answer that can't be used; default 2. */
  readonly maximumReasks?: number;
  readonly retryErrors?: boolean;
  readonly overwrite?: boolean;
  /** Through the Batch API. */
  readonly batch?: boolean;
  /** Between two looks at a batch; default 30 seconds. */
  readonly pollIntervalMs?: number;
  /** Writes the requests that are due into this file instead of making them. */
  readonly exportRequests?: string;
  /** Reads answers from this file, in the form of the Batch API. */
  readonly importResponses?: string;
  /** Write the dataset of what is there, although questions are still due. */
  readonly partial?: boolean;
  /** Of the dataset; default: what the contexts' source asks for. */
  readonly licence?: string;
  readonly signal?: AbortSignal;
  /** @param detail in words, e.g. what it cost so far */
  readonly onProgress?: (stage: string, done: number, total: number, detail: string) => void;
}

/** Who writes: nobody but the grammar, or a language model. */
type GenerationTeacher =
  | { readonly kind: 'offline'; readonly model: string }
  | {
      readonly kind: 'chat';
      readonly model: string;
      readonly chat: ChatTeacher;
      readonly sampling: TeacherSampling;
    };

/** Everything that is settled before the first record. */
export interface GenerationPlan {
  readonly options: GenerateOptions;
  readonly source: ContextSource;
  readonly count: number;
  contexts(): Iterable<Context>;
  readonly teacher: GenerationTeacher;
  readonly remote: RemoteContext;
  readonly concurrency: number;
  readonly maximumReasks: number;
  readonly shows: SkillEvidence;
  /** Changes with everything that a record depends on; not with how many there are. */
  readonly digest: string;
}

const defaultSeed = 17;
const longestAnswer = 4096;

/** @throws UsageError or InputError when the request can't be used. */
export async function planGeneration(options: GenerateOptions): Promise<GenerationPlan> {
  const { seed = defaultSeed, concurrency = 16, maximumReasks = 2 } = options;
  const source = await openContextSource({ ...options, seed });
  const count = countOf(options, source);
  const remote = remoteContextOf({ ...options, maxTokens: options.maxTokens ?? longestAnswer }, seed);
  const teacher = teacherOf(options, remote, concurrency);
  assertMode(options, teacher);
  const version =
    teacher.kind === 'offline'
      ? realiserVersion
      : { teacherDigest, baseUrl: teacher.chat.baseUrl, sampling: teacher.sampling, maximumReasks };
  return {
    options,
    source,
    count,
    contexts: () => source.contexts(count),
    teacher,
    remote,
    concurrency,
    maximumReasks,
    shows: createSkillEvidence(source.aliases),
    digest: digestValue({ contexts: source.digest, teacher: options.teacher, version }),
  };
}

function countOf({ count }: GenerateOptions, { available, description }: ContextSource): number {
  if (available === null && count === undefined)
    throw new UsageError('generate needs --count: how many records to draw from the graph');
  if (available !== null && count !== undefined && count > available)
    throw new UsageError(`--count ${count}: there are ${available} ${description}`);
  return count ?? available ?? 0;
}

function teacherOf(
  { teacher: name }: GenerateOptions,
  remote: RemoteContext,
  concurrency: number,
): GenerationTeacher {
  if (name === 'offline') return { kind: 'offline', model: realiserModel };
  const model = /^openai:(.+)$/.exec(name)?.[1];
  if (model === undefined)
    throw new UsageError(`--teacher ${name}: expected offline or openai:<model>`, {
      advice: 'any OpenAI-compatible server is openai:<model> with OPENAI_BASE_URL',
    });
  const chat = openChatTeacher(model, remote, concurrency);
  return { kind: 'chat', model, chat, sampling: remote.sampling };
}

/** @throws UsageError where flags do not go together, or a budget has no price to count with. */
function assertMode(options: GenerateOptions, teacher: GenerationTeacher): void {
  const { batch, exportRequests, importResponses, budgetUsd } = options;
  const modes = [
    ...(batch ? ['--batch'] : []),
    ...(exportRequests === undefined ? [] : ['--export-requests']),
    ...(importResponses === undefined ? [] : ['--import-responses']),
  ];
  if (modes.length > 1) throw new UsageError(`${modes.join(' and ')} do not go together`);
  if (modes.length > 0 && teacher.kind === 'offline')
    throw new UsageError(`${modes[0]} is about requests to a language model; the offline teacher makes none`);
  if (budgetUsd !== undefined && teacher.kind === 'chat' && teacher.chat.price === null)
    throw new UsageError(
      `--budget-usd: the price of ${teacher.model} at ${teacher.chat.client.host} is not known`,
      {
        advice: `give it in US dollars per million tokens: --price '${teacher.model}=<input>,<output>'`,
      },
    );
}
