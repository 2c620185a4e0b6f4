import { expect, test } from 'vitest';
import { readModel } from '../../src/onnx/readModel.ts';
import { writeModel } from '../../src/onnx/writeModel.ts';
import { openModel } from '../autodiff/runModel.ts';
import { fixtureBytes, textFixtures, tokenFeeds } from './textFixture.ts';

test.each(textFixtures)('%s: read, written and read again is the same, and answers the same', async (id) => {
  const model = readModel(fixtureBytes(id));
  expect(model.graph.nodes.length).toBeGreaterThan(10);
  expect(model.graph.initializers.size).toBeGreaterThan(5);
  expect(readModel(writeModel(model))).toEqual(model);
  const feeds = tokenFeeds(model, [
    [2, 7, 9, 30, 3],
    [2, 11, 3],
  ]);
  const [before, after] = await Promise.all(
    [fixtureBytes(id), writeModel(model)].map(async (bytes) => {
      const session = await openModel(bytes);
      const outputs = await session.run(feeds);
      await session.release();
      return outputs;
    }),
  );
  expect(after).toEqual(before);
});
