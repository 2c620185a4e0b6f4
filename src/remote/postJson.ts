/** Where something is posted to, with which key, and how. */
export interface PostOptions {
  readonly url: string;
  readonly key: string | undefined;
  readonly signal: AbortSignal;
  readonly fetch: typeof globalThis.fetch;
}

/**
 * Posts to routes that neither library speaks, and reads the JSON that comes back.
 * @throws an error with the body as `httpResponse`, as the Hugging Face library does, where the status is none of success.
 */
export async function postJson({ url, key, signal, fetch }: PostOptions, body: unknown): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
    body: JSON.stringify(body),
    signal,
  });
  const answer: unknown = await response.json();
  if (response.ok) return answer;
  throw Object.assign(new Error('the request failed'), { httpResponse: { body: answer } });
}
