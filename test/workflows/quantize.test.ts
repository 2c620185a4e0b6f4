import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { UsageError } from '../../src/core/errors.ts';
import { loadOnnxPredictor } from '../../src/students/onnx.ts';
import { quantizeStudent } from '../../src/workflows/quantize.ts';
import { answersOf } from '../../src/workflows/studentParity.ts';
import { copyOfModel, golden } from '../modelFixtures.ts';

test('int8 weights: a smaller file, nearly the same probabilities, used once it is asked for', async () => {
  const folder = copyOfModel('classifier');
  const kept = await quantizeStudent({ folder, limit: 20 });
  const [fp32, int8] = ['onnx/model.onnx', 'onnx/model_quantized.onnx'].map(
    (name) => statSync(join(folder, name)).size,
  );
  expect([kept.fp32Bytes, kept.int8Bytes]).toEqual([fp32, int8]);
  expect(int8).toBeLessThan(0.5 * fp32);
  expect(kept.encoder).toBe('onnx/model.onnx');
  expect(kept.difference?.examples).toBe(20);
  const largest = kept.difference?.largest ?? 1;
  expect(largest).toBeGreaterThan(0);
  expect(largest).toBeLessThan(0.05);

  await quantizeStudent({ folder, data: 'none', use: true });
  const { encoder } = JSON.parse(readFileSync(join(folder, 'student.json'), 'utf8')) as { encoder: string };
  expect(encoder).toBe('onnx/model_quantized.onnx');
  // What is used now is the int8 model: near PyTorch's probabilities, and not the same.
  const examples = golden.pairs.map(({ posting, resume }, index) => ({
    ...{ id: `${index}`, taskId: 'matching' as const, inputDigest: `${index}`, input: { posting, resume } },
    ...{ clusterId: '', groupId: '', split: null, variant: '', trainingDigest: '', target: {} },
  }));
  const predictions = await answersOf(await loadOnnxPredictor(folder, {}), examples);
  const gaps = predictions.map(({ probability }, index) =>
    Math.abs((probability ?? 9) - golden.pairs[index].probabilities[1]),
  );
  expect(Math.max(...gaps)).toBeLessThan(0.05);
  expect(Math.max(...gaps)).toBeGreaterThan(1e-5);
});

test('what can not be done is refused', async () => {
  const folder = copyOfModel('classifier');
  rmSync(join(folder, 'student.json'));
  await expect(quantizeStudent({ folder, use: true })).rejects.toThrow(/no student\.json/);
  expect((await quantizeStudent({ folder })).difference).toBeNull();
  const data = join(folder, 'pairs.jsonl');
  writeFileSync(
    data,
    '{"kind":"taggedSentence","id":"1","groupId":"1","split":null,"tokens":["a"],"tags":{"skill":["O"]}}\n',
  );
  const other = copyOfModel('classifier');
  await expect(quantizeStudent({ folder: other, data })).rejects.toThrow(UsageError);
});
