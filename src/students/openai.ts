import { UsageError } from '../core/errors.ts';
import type { Predictor } from '../core/predictor.ts';
import { openaiBaseUrl } from '../remote/hosts.ts';
import { createOpenAIClient } from '../remote/openaiClient.ts';
import type { PromptedTasks } from './promptedTasks.ts';
import type { RemoteContext } from './remoteContext.ts';
import { createRemotePredictor } from './remotePredictor.ts';

/** OpenAI's names without a date stand for a model that changes. */
const unversionedAlias = /^(?:gpt-|chatgpt-|o\d)(?!.*-(?:\d{4}-\d{2}-\d{2}|\d{4})$)/;

/**
 * `openai:<model>` at `OPENAI_BASE_URL` with `OPENAI_API_KEY`. Without a key only servers other than OpenAI's are asked.
 * @throws UsageError when the base URL is none.
 */
export async function createOpenAIPredictor(
  model: string,
  tasks: PromptedTasks,
  context: RemoteContext,
): Promise<Predictor> {
  const { environment, connection, onRemark } = context;
  const id = `openai:${model}`;
  const baseUrl = openaiBaseUrl(environment);
  const key = environment['OPENAI_API_KEY'] || undefined;
  if (unversionedAlias.test(model)) {
    onRemark?.(`${id} names no version: its answers change with time, which spoils comparisons`);
  }
  const client = createOpenAIClient({
    ...connection,
    model,
    baseUrl,
    key,
    onRefused: (feature) => onRemark?.(`${id}: the server does not take ${feature}; asked without it`),
  });
  return createRemotePredictor({
    id,
    model,
    baseUrl,
    client,
    tasks,
    context,
    assertUsable: () => {
      if (key !== undefined || client.host !== 'api.openai.com') return;
      throw new UsageError(`${id} needs a key`, {
        advice: 'set OPENAI_API_KEY, or OPENAI_BASE_URL to a server of your own',
      });
    },
  });
}
