import { UsageError } from '../core/errors.ts';
import type { SkillTeacher } from '../graph/skillTeacher.ts';
import { openaiBaseUrl } from '../remote/hosts.ts';
import { createOpenAIClient } from '../remote/openaiClient.ts';
import { priceOf } from '../remote/prices.ts';
import { type RemoteOptions, remoteContextOf } from './remoteOptions.ts';

export interface SkillTeacherOptions {
  readonly remote?: RemoteOptions;
  readonly concurrency: number;
  readonly seed: number;
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * The chat model `openai:<model>` as a teacher of skills.
 * @throws UsageError when it is none, or needs a key.
 */
export function openSkillTeacher(name: string, options: SkillTeacherOptions): SkillTeacher {
  const model = /^openai:(.+)$/.exec(name)?.[1];
  if (model === undefined) {
    throw new UsageError(`--skills-by ${name}: expected openai:<model>`, {
      advice: 'OPENAI_BASE_URL names any compatible server; without --skills-by relatives lend their skills',
    });
  }
  const { sampling, cache, budget, prices, connection, environment, onSending, onRemark } = remoteContextOf(
    options.remote,
    options.seed,
  );
  const key = environment['OPENAI_API_KEY'] || undefined;
  const client = createOpenAIClient({
    ...connection,
    model,
    baseUrl: openaiBaseUrl(environment),
    key,
    onRefused: (feature) => onRemark?.(`${name}: the server does not take ${feature}; asked without it`),
  });
  return {
    id: name,
    client,
    price: priceOf(model, client.host, prices),
    budget,
    cache,
    temperature: sampling.temperature,
    seed: sampling.seed,
    concurrency: options.concurrency,
    onProgress: options.onProgress,
    onSending: () => {
      if (key === undefined && client.host === 'api.openai.com') {
        throw new UsageError(`${name} needs a key`, {
          advice: 'set OPENAI_API_KEY, or OPENAI_BASE_URL to a server of your own',
        });
      }
      onSending?.(`${name}: occupation titles are sent to ${client.host}`);
    },
  };
}
