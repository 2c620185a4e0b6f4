import { expect, test } from 'vitest';
import { UsageError } from '../../src/core/errors.ts';
import { loadPredictor } from '../../src/students/loadPredictor.ts';
import { parseReference } from '../../src/students/parseReference.ts';
import { promptedTasks } from '../../src/workflows/promptedTasks.ts';
import { remoteContextOf } from '../../src/workflows/remoteOptions.ts';

test.each([
  ['lexical:tfidf', 'lexical', 'tfidf'],
  ['recorded:out/run 1/predictions.jsonl', 'recorded', 'out/run 1/predictions.jsonl'],
  ['recorded:C:\\runs\\a.jsonl', 'recorded', 'C:\\runs\\a.jsonl'],
  ['openai:ft:gpt-4o:acme', 'openai', 'ft:gpt-4o:acme'],
  ['hf:google/flan-t5-base', 'hf', 'google/flan-t5-base'],
])('%s', (text, backend, reference) => {
  expect(parseReference(text)).toEqual({ backend, reference });
});

test.each([
  ['lexcal:tfidf', /unknown backend "lexcal".*lexical, recorded, onnx[\s\S]*did you mean lexical/],
  ['Lexical:tfidf', /did you mean lexical/],
  ['record:file.jsonl', /did you mean recorded/],
  ['zzzzzzzzzz:x', /unknown backend "zzzzzzzzzz"[\s\S]*for example lexical:tfidf/],
  ['tfidf', /expected <backend>:<reference>/],
  ['', /expected <backend>:<reference>/],
  [':tfidf', /unknown backend ""/],
  ['constructor:x', /unknown backend "constructor"/],
  ['lexical:', /which lexical predictor[\s\S]*lexical:tfidf/],
  ['recorded:  ', /which recorded predictor/],
])('%j is refused with advice', (text, message) => {
  expect(() => parseReference(text)).toThrow(UsageError);
  expect(() => parseReference(text)).toThrow(message);
});

const context = {
  calibration: { examples: [], description: 'nothing' },
  tasks: promptedTasks,
  remote: remoteContextOf({ environment: {} }),
  local: {},
};

test('loads a predictor by name', async () => {
  expect((await loadPredictor('lexical:overlap', context)).id).toBe('lexical:overlap');
});

test.each([
  ['lexical:tf-idf', /did you mean lexical:tfidf/],
  ['lexical:zzzzzzzz', /use lexical:tfidf/],
  ['hf:https://user:secret@example.org', /carries credentials/],
])('%s can not be loaded', async (name, message) => {
  await expect(loadPredictor(name, context)).rejects.toThrow(UsageError);
  await expect(loadPredictor(name, context)).rejects.toThrow(message);
});
