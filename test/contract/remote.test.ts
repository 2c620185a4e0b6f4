import { afterAll, beforeAll } from 'vitest';
import { createHuggingFacePredictor } from '../../src/students/huggingFace.ts';
import { createOpenAIPredictor } from '../../src/students/openai.ts';
import { promptedTasks } from '../../src/workflows/promptedTasks.ts';
import { remoteContextOf } from '../../src/workflows/remoteOptions.ts';
import { completion, type LoopbackServer, startServer } from '../remote/loopbackServer.ts';
import { examplesOf, tradeRecords } from '../students/postings.ts';
import { testPredictorContract } from './predictor.ts';

let server: LoopbackServer;
beforeAll(async () => {
  // A model of its own mind: says yes to prompts of even length.
  server = await startServer(({ body }) => {
    const length = (body.messages ?? []).reduce((sum, { content }) => sum + content.length, 0);
    return completion(length % 2 === 0 ? '{"match": true, "probability": 0.8}' : 'no match, 10%');
  });
});
afterAll(async () => server.close());

const context = (temperature = 0) =>
  remoteContextOf({
    cache: false,
    temperature,
    environment: { OPENAI_BASE_URL: server.url, OPENAI_API_KEY: 'none' },
  });
const examples = examplesOf(tradeRecords).slice(0, 6);

testPredictorContract({
  name: 'openai:<model>',
  load: () => createOpenAIPredictor('gpt-4o-2024-08-06', promptedTasks, context()),
  loadOther: () => createOpenAIPredictor('gpt-4o-2024-08-06', promptedTasks, context(1)),
  examples,
  threshold: 0.5,
  answersAnyText: true,
});

testPredictorContract({
  name: 'hf:<endpoint URL>',
  load: () => createHuggingFacePredictor(server.url, promptedTasks, context()),
  loadOther: () => createHuggingFacePredictor(server.url, promptedTasks, context(1)),
  examples,
  threshold: 0.5,
  answersAnyText: true,
});
