import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { InterruptedError, UsageError } from '../../src/core/errors.ts';
import { type UnlabelledExample, withoutLabel } from '../../src/core/example.ts';
import type { Predictor } from '../../src/core/predictor.ts';
import type { LocalModel } from '../../src/runtime/localModel.ts';
import { createGenerativePredictor, type GenerationContext } from '../../src/students/generative.ts';
import type { ModelDescription } from '../../src/students/localStudent.ts';
import { readModelFolder } from '../../src/students/modelFolder.ts';
import { loadOnnxPredictor } from '../../src/students/onnx.ts';
import { tasksById } from '../../src/tasks/tasksById.ts';
import { promptedTasks } from '../../src/workflows/promptedTasks.ts';
import { copyOfModel, fixtureModel, goldenAnswers } from '../modelFixtures.ts';
import { loadTransformers } from './localBackends.ts';
import { examplesOf, tradeRecords } from './postings.ts';

const matching = examplesOf(tradeRecords).map(withoutLabel);
const sampling = { temperature: 0, maxTokens: 64, seed: 17 };

describe.each(['t5', 'gpt'] as const)('transformers:<%s>', (name) => {
  let student: Predictor;
  beforeAll(async () => {
    student = await loadTransformers(fixtureModel(name), { offline: true });
  });
  afterAll(() => student.dispose());

  test('does every task that there is a prompt for', () => {
    expect(student.tasks).toEqual(Object.keys(tasksById));
    expect(student.isGenerative).toBe(true);
  });

  test("the parsed answer is that of PyTorch to the task's own prompt, with its tokens and no cost", async () => {
    const answers = await student.predict(matching.slice(0, 6));
    for (const [index, { ids, text, promptTokens }] of goldenAnswers[name].slice(0, 6).entries()) {
      const { match, probability } = JSON.parse(text) as { match: boolean; probability: number };
      expect(answers[index]).toMatchObject({
        output: { match },
        probability,
        usage: { promptTokens, completionTokens: ids.length, costUsd: 0 },
      });
    }
  });

  test('an answer that is cut off, and a prompt that is too long, are errors that say so', async () => {
    const short = await loadTransformers(
      fixtureModel(name),
      { offline: true },
      { sampling: { ...sampling, maxTokens: 2 } },
    );
    const [cut] = await short.predict(matching.slice(0, 1));
    await short.dispose();
    expect(cut).toMatchObject({
      output: null,
      error: { kind: 'unparsable' },
      usage: { completionTokens: 2 },
    });
    expect(cut.error?.message).toMatch(/cut off at 2 tokens: see --max-tokens/);
    const long: UnlabelledExample = {
      ...matching[0],
      input: { posting: 'Welder', resume: 'welding and triage '.repeat(500) },
    };
    const [tooLong, fine] = await student.predict([long, matching[1]]);
    expect(tooLong).toMatchObject({ output: null, error: { kind: 'tooLong' } });
    expect(tooLong.error?.message).toMatch(
      /prompt has \d{4} tokens, more than the 102[34] .*--max-prompt-tokens/,
    );
    expect(fine.error).toBeUndefined();
  });

  test('stops when the signal aborts in the midst of an answer', async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 10);
    const asked = student.predict([...matching, ...matching], { signal: stop.signal });
    await expect(asked).rejects.toThrow(InterruptedError);
  });

  test('onnx: refuses it and names the backend that runs it', async () => {
    const asked = loadOnnxPredictor(fixtureModel(name), {});
    await expect(asked).rejects.toThrow(UsageError);
    await expect(asked).rejects.toThrow(/language model[\s\S]*use transformers:/);
  });

  test('a student.json says what it was tuned for, its window and what it was trained on', async () => {
    const folder = copyOfModel(name);
    const trainingDigests = ['ab'.repeat(32)];
    const description = { schemaVersion: 1, kind: 'generator', maximumLength: 100, trainingDigests };
    writeFileSync(join(folder, 'student.json'), JSON.stringify({ ...description, task: 'matching' }));
    const tuned = await loadTransformers(folder, { offline: true });
    expect(tuned.tasks).toEqual(['matching']);
    expect([...tuned.trainingDigests]).toEqual(trainingDigests);
    const [answer] = await tuned.predict(matching.slice(0, 1));
    await tuned.dispose();
    expect(answer.error?.message).toMatch(/more than the 100 /);
  });
});

/** What a predictor is, apart from its answers. */
function identityOf(context: Partial<GenerationContext>, description: Partial<ModelDescription> = {}) {
  const unasked: Pick<LocalModel, 'perform' | 'dispose'> = {
    perform: () => Promise.reject(new Error('not asked')),
    dispose: () => Promise.resolve(),
  };
  const described = {
    ...{
      id: 'transformers:x',
      digest: 'a'.repeat(64),
      student: null,
      architecture: 'T5ForConditionalGeneration',
    },
    ...{ labels: null, isMultiLabel: false, remarks: [], ...description },
  };
  return createGenerativePredictor(unasked, described, { tasks: promptedTasks, sampling, ...context });
}

test('its digest changes with model, sampling and window, and with the seed only where it draws', () => {
  const drawing = { ...sampling, temperature: 1 };
  const digests = [
    identityOf({}),
    identityOf({}, { digest: 'b'.repeat(64) }),
    identityOf({ sampling: { ...sampling, maxTokens: 8 } }),
    identityOf({ sampling: drawing }),
    identityOf({ sampling: { ...drawing, seed: 18 } }),
    identityOf({ maxPromptTokens: 700 }),
  ].map(({ digest }) => digest);
  expect(new Set(digests).size).toBe(digests.length);
  expect(identityOf({ sampling: { ...sampling, seed: 18 } }).digest).toBe(digests[0]);
});

test('every file that an answer depends on is in the digest of the folder', async () => {
  const folder = copyOfModel('gpt');
  const digests = [(await readModelFolder(folder)).digest];
  const files = ['generation_config.json', 'chat_template.jinja', 'onnx/model.onnx_data', 'tokenizer.json'];
  for (const file of files) {
    writeFileSync(join(folder, file), file.endsWith('.json') ? '{}' : 'x');
    digests.push((await readModelFolder(folder)).digest);
  }
  const t5 = copyOfModel('t5');
  digests.push((await readModelFolder(t5)).digest);
  writeFileSync(join(t5, 'onnx/decoder_model_merged.onnx'), 'x');
  digests.push((await readModelFolder(t5)).digest);
  expect(new Set(digests).size).toBe(digests.length);
});

test('a folder without the decoder, or with quantised files only, is told apart', async () => {
  const folder = copyOfModel('t5');
  renameSync(join(folder, 'onnx/encoder_model.onnx'), join(folder, 'onnx/encoder_model_quantized.onnx'));
  renameSync(
    join(folder, 'onnx/decoder_model_merged.onnx'),
    join(folder, 'onnx/decoder_model_merged_quantized.onnx'),
  );
  const quantised = await loadTransformers(folder, { offline: true });
  expect((await quantised.predict(matching.slice(0, 1)))[0].error).toBeUndefined();
  await quantised.dispose();
  rmSync(join(folder, 'onnx/decoder_model_merged_quantized.onnx'));
  await expect(loadTransformers(folder, { offline: true })).rejects.toThrow(
    /encoder_model\.onnx.*no such file/,
  );
});
