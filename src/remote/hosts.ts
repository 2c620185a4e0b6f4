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
      url: environment['OPENAI_BASE_URL'] ?? 'https://api.openai.com/v1',
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

/** Whether the host answers at all (any HTTP status) within the time. */
export async function isReachable(url: string, timeoutMs: number): Promise<boolean> {
  try {
    await fetch(url, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) });
    return true;
  } catch {
    return false;
  }
}
