/** The remote services that predictors may use, and what they need. */
export interface RemoteService {
  readonly name: string;
  readonly url: string;
  readonly keyVariable: string;
  /** What is not possible without it. */
  readonly uses: string;
}

export function remoteServices(environment: NodeJS.ProcessEnv = process.env): RemoteService[] {
  return [
    {
      name: 'OpenAI-compatible API',
      url: openaiBaseUrl(environment),
      keyVariable: 'OPENAI_API_KEY',
      uses: 'live teachers (openai:…); recorded teachers work without',
    },
    {
      name: 'Hugging Face hub',
      url: environment['HF_ENDPOINT'] ?? 'https://huggingface.co',
      keyVariable: 'HF_TOKEN',
      uses: 'models from the hub (transformers:…, hf:…); shipped and local models work without',
    },
  ];
}

/** Where `openai:` models are asked. */
export function openaiBaseUrl(environment: NodeJS.ProcessEnv): string {
  return environment['OPENAI_BASE_URL'] || 'https://api.openai.com/v1';
}

/** Where `hf:` models are asked: the router of the Inference Providers. */
export function huggingFaceRouterUrl(environment: NodeJS.ProcessEnv): string {
  return environment['HF_INFERENCE_ENDPOINT'] || 'https://router.huggingface.co/v1';
}

/** Whether the host answers at all (any HTTP status) within the time. */
export async function isReachable(url: string, timeoutMs: number): Promise<boolean> {
  try {
    await fetch(url, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) });
    return true;
  } catch {
    return false;
  }
}
