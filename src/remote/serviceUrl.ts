import { UsageError } from '../core/errors.ts';

/**
 * @throws UsageError when the text is no http(s) URL, or carries credentials: it is written into manifests.
 */
export function serviceUrl(text: string, where: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new UsageError(`${where}: expected an http or https URL`, {
      advice: 'for example https://api.openai.com/v1',
    });
  }
  if (url.username !== '' || url.password !== '' || url.search !== '') {
    throw new UsageError(
      `${where}: the URL carries credentials or a query, which would be written into files`,
      {
        advice: 'give the key as OPENAI_API_KEY or HF_TOKEN instead',
      },
    );
  }
  return url;
}
