import { workerData } from 'node:worker_threads';
import type { ModelSource } from './modelSource.ts';
import { openModel } from './openModel.ts';
import { serveRequests } from './serveRequests.ts';

/** The thread that owns one model: native calls block this event loop, never the program's. */
await serveRequests(async () => {
  const { facts, perform } = await openModel(workerData as ModelSource);
  return { opened: facts, perform };
});
