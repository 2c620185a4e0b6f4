import { resolve } from 'node:path';
import { AutoTokenizer, env } from '@xenova/transformers';
import { InputError } from '../core/errors.ts';
import { firstLine } from './openOnnx.ts';
import { createTextEncoder, type TextEncoder } from './textEncoder.ts';

/** What training needs to know of a tokenizer besides what it makes of texts. */
export interface TrainingTokenizer extends TextEncoder {
  readonly vocabularySize: number;
  /** Null where it has none. */
  readonly maskId: number | null;
  readonly specialIds: readonly number[];
}

/**
 * The tokenizer of a folder in the Hugging Face layout, on this thread: encode in small portions.
 * @throws InputError when it can't be loaded.
 */
export async function openTextEncoder(folder: string, maximumLength: number): Promise<TrainingTokenizer> {
  env.allowRemoteModels = false;
  // The library takes a relative path for an id of its hub.
  const tokenizer = await AutoTokenizer.from_pretrained(resolve(folder), { local_files_only: true }).catch(
    (cause: unknown) => {
      throw new InputError({
        file: folder,
        expected: 'a tokenizer in the Hugging Face layout (tokenizer.json, tokenizer_config.json)',
        got: `one that cannot be loaded: ${firstLine(cause)}`,
      });
    },
  );
  const ids = [...tokenizer.get_vocab().values()];
  return {
    ...createTextEncoder(tokenizer, maximumLength),
    vocabularySize: ids.reduce((most, id) => Math.max(most, id), 0) + 1,
    maskId: tokenizer.mask_token_id ?? null,
    specialIds: tokenizer.all_special_ids,
  };
}
