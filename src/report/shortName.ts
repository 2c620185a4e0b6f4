import { plainText } from './plainText.ts';

const longest = 28;

/**
 * A predictor's name as it fits a table: of a path only the last part, without its ending, and of that as much as
 * fits. The backend stays.
 */
export function shortName(id: string): string {
  const name = plainText(id);
  if (name.length <= longest) return name;
  const [backend, ...rest] = name.split(':');
  const last = rest.join(':').split(/[\\/]/).at(-1) ?? '';
  const short = `${backend}:${last.replace(/\.jsonl?(\.gz)?$/, '')}`;
  return short.length <= longest ? short : `${short.slice(0, longest - 1)}…`;
}
