import { describeValue, UsageError } from '../core/errors.ts';
import { closestName } from './closestName.ts';

/** Kinds of predictor, with what the reference after the colon names. */
const referenceOfBackend = {
  lexical: 'lexical:tfidf',
  recorded: 'recorded:path/to/predictions.jsonl',
  onnx: 'onnx:models/matcher',
  transformers: 'transformers:Xenova/flan-t5-base',
  hf: 'hf:google/flan-t5-base',
  openai: 'openai:gpt-4o-2024-08-06',
} as const;

export type Backend = keyof typeof referenceOfBackend;

export const backends = Object.keys(referenceOfBackend) as Backend[];

export interface PredictorReference {
  readonly backend: Backend;
  /** What stands after the first colon, as written. */
  readonly reference: string;
}

/**
 * Takes `<backend>:<reference>` apart.
 * @throws UsageError when the colon or the reference is missing or the backend is unknown.
 */
export function parseReference(text: string): PredictorReference {
  const colon = text.indexOf(':');
  const name = colon === -1 ? text : text.slice(0, colon);
  const backend = backends.find((known) => known === name);
  if (backend === undefined) {
    const closest = closestName(name, backends);
    const problem =
      colon === -1
        ? `${describeValue(text)} is no predictor: expected <backend>:<reference>`
        : `unknown backend ${describeValue(name)} in ${describeValue(text)}`;
    throw new UsageError(`${problem}; backends are ${backends.join(', ')}`, {
      advice: `${closest ? 'did you mean' : 'for example'} ${referenceOfBackend[closest ? (closest as Backend) : 'lexical']}${closest ? '?' : ''}`,
    });
  }
  const reference = colon === -1 ? '' : text.slice(colon + 1);
  if (reference.trim() === '') {
    throw new UsageError(`${describeValue(text)} does not say which ${backend} predictor is meant`, {
      advice: `for example ${referenceOfBackend[backend]}`,
    });
  }
  return { backend, reference };
}
