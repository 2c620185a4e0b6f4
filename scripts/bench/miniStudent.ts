import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeModel } from '../../src/onnx/writeModel.ts';
import { bertStudent } from '../../src/train/architecture/bertStudent.ts';
import type { Head } from '../../src/train/architecture/heads.ts';
import { exportConfig, exportModel } from '../../src/train/export/exportModel.ts';
import { bertMini } from '../benchTrain/problem.ts';

const fixture = fileURLToPath(new URL('../../test/fixtures/models/classifier/', import.meta.url));
export const maximumLength = 256;

/**
 * A student of BERT-mini's size (4 layers, 256 wide, texts of 256 tokens) with random weights and the tokenizer of the
 * tests: for times alone.
 */
export function writeMiniStudent(folder: string, kind: 'classifier' | 'embedder'): string {
  const head: Head =
    kind === 'classifier'
      ? { kind: 'classification', name: 'match', labels: 2 }
      : { kind: 'embedding', name: 'match' };
  const { shape } = bertMini();
  const student = bertStudent({ shape, heads: [head], seed: 1 });
  const labels = ['no match', 'match'];
  mkdirSync(join(folder, 'onnx'), { recursive: true });
  cpSync(join(fixture, 'tokenizer.json'), join(folder, 'tokenizer.json'));
  const json = (name: string, value: unknown) => writeFileSync(join(folder, name), JSON.stringify(value));
  json('tokenizer_config.json', {
    tokenizer_class: 'BertTokenizer',
    do_lower_case: true,
    model_max_length: maximumLength,
    pad_token: '[PAD]',
    unk_token: '[UNK]',
    cls_token: '[CLS]',
    sep_token: '[SEP]',
    mask_token: '[MASK]',
  });
  json('config.json', exportConfig(student, kind === 'classifier' ? labels : null));
  json('student.json', {
    schemaVersion: 1,
    kind,
    task: 'matching',
    maximumLength,
    ...(kind === 'classifier' ? { labels, positiveLabel: 'match' } : {}),
  });
  writeFileSync(join(folder, 'onnx', 'model.onnx'), writeModel(exportModel(student, [])));
  return folder;
}
