import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../core/errors.ts';
import { writeFileAtomic } from '../io/atomicWrite.ts';
import { systemErrorCode } from '../io/fileErrors.ts';
import { countWords } from '../train/tokenizer/countWords.ts';
import { learnPieces } from '../train/tokenizer/learnPieces.ts';
import { wordPieceTokenizerFiles } from '../train/tokenizer/tokenizerFiles.ts';

export interface LearnTokenizerOptions {
  readonly vocabularySize: number;
  readonly lowercase: boolean;
  readonly maximumLength: number;
}

/** Learns a WordPiece tokenizer from texts and writes its files into a folder. */
export async function learnTokenizer(
  texts: Iterable<string> | AsyncIterable<string>,
  folder: string,
  { vocabularySize, lowercase, maximumLength }: LearnTokenizerOptions,
): Promise<void> {
  const pieces = learnPieces(await countWords(texts, { lowercase }), { vocabularySize });
  for (const [name, content] of Object.entries(wordPieceTokenizerFiles(pieces, { lowercase, maximumLength })))
    await writeFileAtomic(join(folder, name), `${JSON.stringify(content, null, 1)}\n`);
}

const needed = ['tokenizer.json', 'tokenizer_config.json'];
const welcome = ['special_tokens_map.json', 'vocab.txt', 'added_tokens.json'];

/** Copies a model's tokenizer. @throws InputError when it is not there. */
export async function copyTokenizer(from: string, to: string): Promise<void> {
  for (const name of [...needed, ...welcome]) {
    try {
      await copyFile(join(from, name), join(to, name));
    } catch (cause) {
      if (systemErrorCode(cause) !== 'ENOENT') throw cause;
      if (!needed.includes(name)) continue;
      throw new InputError({
        file: join(from, name),
        expected: 'a tokenizer in the Hugging Face layout',
        got: 'no such file',
        advice: 'name a model folder with tokenizer.json and tokenizer_config.json',
        cause,
      });
    }
  }
}
