import { UsageError } from '../core/errors.ts';
import type { Predictor } from '../core/predictor.ts';
import { createClassifierClient } from '../remote/classifierClient.ts';
import { huggingFaceRouterUrl } from '../remote/hosts.ts';
import { createHuggingFaceClient } from '../remote/huggingFaceClient.ts';
import { classifiedMatching } from './classifiedMatching.ts';
import type { PromptedTasks } from './promptedTasks.ts';
import type { RemoteContext } from './remoteContext.ts';
import { createRemotePredictor } from './remotePredictor.ts';

/**
 * `hf:<model id>` at Hugging Face's Inference Providers, or `hf:<endpoint URL>` at a server of its own, with
 * `HF_TOKEN`. Without a token only endpoints are asked. An endpoint URL that ends with `/predict` is a pair classifier of
 * text-embeddings-inference, which does the matching task only.
 * @throws UsageError when an endpoint's URL carries credentials.
 */
export async function createHuggingFacePredictor(
  reference: string,
  tasks: PromptedTasks,
  context: RemoteContext,
): Promise<Predictor> {
  const { environment, connection, onRemark } = context;
  const id = `hf:${reference}`;
  const isEndpoint = /^https?:\/\//.test(reference);
  const endpointUrl = isEndpoint ? reference : huggingFaceRouterUrl(environment);
  const key = environment['HF_TOKEN'] || undefined;
  if (isEndpoint && /\/predict\/?$/.test(endpointUrl)) {
    const client = createClassifierClient({ ...connection, endpointUrl, key });
    const classified = classifiedMatching(id);
    return createRemotePredictor({
      id,
      model: reference,
      baseUrl: endpointUrl,
      client,
      tasks: classified,
      context,
    });
  }
  const client = createHuggingFaceClient({
    ...connection,
    model: isEndpoint ? null : reference,
    endpointUrl,
    key,
    onRefused: (feature) => onRemark?.(`${id}: the server does not take ${feature}; asked without it`),
  });
  return createRemotePredictor({
    id,
    model: reference,
    baseUrl: endpointUrl,
    client,
    tasks,
    context,
    assertUsable: () => {
      if (key !== undefined || isEndpoint) return;
      throw new UsageError(`${id} needs a token`, { advice: 'set HF_TOKEN, or name an endpoint URL' });
    },
  });
}
