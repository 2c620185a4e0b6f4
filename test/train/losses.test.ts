import { InferenceSession, Tensor } from 'onnxruntime-node';
import { describe, expect, test } from 'vitest';
import { newGraph } from '../../src/autodiff/differentiableGraph.ts';
import { writeModel } from '../../src/onnx/writeModel.ts';
import type { Feeds } from '../../src/runtime/trainingMessages.ts';
import { assembleBatch, type Batch } from '../../src/train/batch.ts';
import { contrastive } from '../../src/train/losses/contrastive.ts';
import { crossEntropy } from '../../src/train/losses/crossEntropy.ts';
import type { LossTerm } from '../../src/train/losses/lossTerm.ts';
import { maskedLanguage } from '../../src/train/losses/maskedLanguage.ts';
import { pairwise } from '../../src/train/losses/pairwise.ts';
import { softened, softLabels } from '../../src/train/losses/softLabels.ts';
import { tokenCrossEntropy } from '../../src/train/losses/tokenCrossEntropy.ts';
import type { Relation, TrainingRow } from '../../src/train/trainingItem.ts';

/** Builds a term on an output that is given, runs it, and divides by its mass, as a step does. */
async function lossOf(
  term: LossTerm,
  batch: Batch,
  output: readonly (readonly number[])[],
  dims: readonly number[],
) {
  const graph = newGraph('loss');
  // A language head scores hidden tokens, every other one rows of the batch.
  const rows = term.head === 'words' ? 'hidden' : 'batch';
  const shape = dims.length === 2 ? [rows, dims[1]] : ['batch', 'sequence', dims[2]];
  const value = graph.input('output', 'float32', shape);
  graph.output(term.build(graph, value), 'loss');
  const session = await InferenceSession.create(writeModel(graph.build()));
  const { feeds, constant = 0 } = term.feeds(batch, 1 / term.mass(batch));
  const inputs: Record<string, Tensor> = {
    output: new Tensor('float32', Float32Array.from(output.flat()), [...dims]),
  };
  for (const [name, feed] of Object.entries(feeds as Feeds))
    if (session.inputNames.includes(name))
      inputs[name] = new Tensor(feed.type as 'float32', feed.data as Float32Array, feed.dims);
  const { loss } = await session.run(inputs);
  return Number(loss.data[0]) + constant;
}

function row(targets: TrainingRow['targets'], length = 3): TrainingRow {
  const ids = Array.from({ length }, (_, index) => 5 + index);
  return { id: 'row', ids, segments: ids.map(() => 0), targets };
}

function batchOf(rows: readonly TrainingRow[], relations: readonly Relation[] = []): Batch {
  return assembleBatch([{ id: 'item', rows, relations }], { paddingId: 0 });
}

const logSoftmax = (row: readonly number[], index: number) =>
  row[index] - Math.log(row.reduce((sum, value) => sum + Math.exp(value), 0));

describe('cross-entropy', () => {
  const logits = [
    [1, 2],
    [0, -1],
    [3, 0],
  ];
  const rows = [1, 1, 0].map((label) => row({ main: { kind: 'class', label } }));

  test('is the mean of −log p(label)', async () => {
    const loss = await lossOf(
      crossEntropy({ head: 'main', labels: 2, alpha: 0.5 }),
      batchOf(rows),
      logits,
      [3, 2],
    );
    const expected = -(logSoftmax(logits[0], 1) + logSoftmax(logits[1], 1) + logSoftmax(logits[2], 0)) / 3;
    expect(loss).toBeCloseTo(expected, 5);
  });

  test('classes are weighted, and the mean with them: Σ w·loss / Σ w, as PyTorch does', async () => {
    const term = crossEntropy({ head: 'main', labels: 2, alpha: 0.5, classWeights: [4, 1] });
    const loss = await lossOf(term, batchOf(rows), logits, [3, 2]);
    const sum = logSoftmax(logits[0], 1) + logSoftmax(logits[1], 1) + 4 * logSoftmax(logits[2], 0);
    expect(loss).toBeCloseTo(-sum / 6, 5);
  });

  test('rows without a target of the head count for nothing', async () => {
    const term = crossEntropy({ head: 'main', labels: 2, alpha: 0.5 });
    const loss = await lossOf(
      term,
      batchOf([rows[0], row({})]),
      [
        [1, 2],
        [9, 9],
      ],
      [2, 2],
    );
    expect(loss).toBeCloseTo(-logSoftmax([1, 2], 1), 5);
  });
});

describe('soft labels', () => {
  test('q^(1/T), by hand: √.9 : √.1 = 3 : 1', () => {
    expect(softened([0.9, 0.1], 2)[0]).toBeCloseTo(0.75, 12);
  });

  test('α T² KL(q ‖ p) at temperature T, and 0 where student and teacher agree', async () => {
    const [alpha, temperature] = [0.3, 2];
    const term = softLabels({ head: 'main', labels: 2, alpha, temperature });
    const batch = batchOf([row({ main: { kind: 'class', label: 1, teacher: [0.1, 0.9] } })]);
    const loss = await lossOf(term, batch, [[0.4, 1]], [1, 2]);
    const p = [0.2, 0.5].map((_, index, soft) => Math.exp(logSoftmax(soft, index)));
    const kl = 0.25 * Math.log(0.25 / p[0]) + 0.75 * Math.log(0.75 / p[1]);
    expect(loss).toBeCloseTo(alpha * temperature ** 2 * kl, 5);
    expect(await lossOf(term, batch, [[Math.log(0.1), Math.log(0.9)]], [1, 2])).toBeCloseTo(0, 6);
  });

  test('where only the teacher answered, it has the whole weight', async () => {
    const options = { head: 'main', labels: 2, alpha: 0.3 };
    const batch = batchOf([row({ main: { kind: 'class', label: null, teacher: [0.5, 0.5] } })]);
    const soft = await lossOf(softLabels({ ...options, temperature: 1 }), batch, [[0, Math.log(3)]], [1, 2]);
    // KL((.5, .5) ‖ (.25, .75)) = .5·log 2 + .5·log(2/3)
    expect(soft).toBeCloseTo(0.5 * Math.log(2) + 0.5 * Math.log(2 / 3), 5);
    expect(await lossOf(crossEntropy(options), batch, [[0, 1]], [1, 2])).toBeCloseTo(0, 10);
  });
});

test('tokens without a label are ignored', async () => {
  const term = tokenCrossEntropy({ head: 'main', labels: 2 });
  const batch = batchOf([row({ main: { kind: 'tags', labels: [null, 1, 0] } })]);
  const logits = Array.from({ length: 8 }, (_, token) => [token, 1]);
  const loss = await lossOf(term, batch, logits, [1, 8, 2]);
  expect(loss).toBeCloseTo(-(logSoftmax([1, 1], 1) + logSoftmax([2, 1], 0)) / 2, 5);
});

test('pairwise: log(1 + exp(−margin)), the margin between the logits of match and no match', async () => {
  const term = pairwise({ head: 'main', positive: 1, labels: 2 });
  const relations: Relation[] = [
    { kind: 'above', head: 'main', above: 0, below: 1 },
    { kind: 'above', head: 'main', above: 0, below: 2 },
  ];
  const loss = await lossOf(
    term,
    batchOf([row({}), row({}), row({})], relations),
    [
      [0, 1],
      [1, 0],
      [0, 3],
    ],
    [3, 2],
  );
  // Scores 1, −1, 3: margins 2 and −2.
  expect(loss).toBeCloseTo((Math.log(1 + Math.exp(-2)) + Math.log(1 + Math.exp(2))) / 2, 5);
});

test('contrastive: own positive among all candidates; another positive of the anchor does not count against it', async () => {
  const relations: Relation[] = [
    { kind: 'near', head: 'main', anchor: 0, positive: 1 },
    { kind: 'near', head: 'main', anchor: 0, positive: 2 },
    { kind: 'candidate', head: 'main', row: 3 },
  ];
  const term = contrastive({ head: 'main', temperature: 0.5 });
  const embeddings = [
    [1, 0],
    [1, 0],
    [0.6, 0.8],
    [0, 1],
  ];
  const loss = await lossOf(
    term,
    batchOf([row({}), row({}), row({}), row({})], relations),
    embeddings,
    [4, 2],
  );
  // Cosines with the anchor: 1, .6, 0; divided by τ: 2, 1.2, 0.
  expect(loss).toBeCloseTo(-(logSoftmax([2, 0], 0) + logSoftmax([1.2, 0], 0)) / 2, 5);
});

describe('masked language modelling', () => {
  const rules = {
    share: 0.5,
    maskId: 4,
    specialIds: new Set([0, 1, 2, 3, 4]),
    vocabularySize: 30,
    seed: 1,
    label: 'a',
  };
  const items = [{ id: 'item', rows: [row({}, 24)] }];

  test('is the mean of −log p(the hidden token)', async () => {
    const batch = assembleBatch(items, { paddingId: 0, masking: rules });
    const logits = batch.hidden.map(({ id }, index) =>
      Array.from({ length: 30 }, (_, piece) => (piece === id ? index : 0)),
    );
    const term = maskedLanguage({ head: 'words', vocabularySize: 30 });
    const loss = await lossOf(term, batch, logits, [batch.hidden.length, 30]);
    const expected = batch.hidden.reduce((sum, { id }, index) => sum - logSoftmax(logits[index], id), 0);
    expect(loss).toBeCloseTo(expected / batch.hidden.length, 4);
  });

  test('hides the same tokens for the same label, others for another, and never special ones', () => {
    const hiddenFor = (label: string) =>
      assembleBatch(items, { paddingId: 0, masking: { ...rules, label } }).hidden;
    expect(hiddenFor('a')).toEqual(hiddenFor('a'));
    expect(hiddenFor('a')).not.toEqual(hiddenFor('b'));
    expect(hiddenFor('a').every(({ id }) => id >= 5)).toBe(true);
  });

  test('special tokens may be the last pieces, as in RoBERTa: the others are hidden, none of them comes in', () => {
    const specialIds = new Set([0, 1, 28, 29]);
    const many = [{ id: 'item', rows: Array.from({ length: 50 }, () => row({}, 24)) }];
    const masking = { ...rules, share: 0.9, maskId: 29, specialIds };
    const { inputs, hidden } = assembleBatch(many, { paddingId: 1, masking });
    expect(hidden.length).toBeGreaterThan(100);
    expect(hidden.some(({ id }) => specialIds.has(id))).toBe(false);
    const shown = new Set(hidden.map(({ place }) => Number(inputs['input_ids'].data[place])));
    expect([...shown].filter((id) => specialIds.has(id))).toEqual([29]);
    expect(shown.size).toBeGreaterThan(10);
  });

  test('of the hidden, about 80 % are masked, 10 % changed, 10 % as they were', () => {
    const many = [{ id: 'item', rows: Array.from({ length: 200 }, () => row({}, 24)) }];
    const { inputs, hidden } = assembleBatch(many, { paddingId: 0, masking: rules });
    const fates = hidden.map(({ place, id }) =>
      Number(inputs['input_ids'].data[place]) === 4
        ? 'mask'
        : Number(inputs['input_ids'].data[place]) === id
          ? 'same'
          : 'other',
    );
    const share = (fate: string) => fates.filter((one) => one === fate).length / fates.length;
    expect(hidden.length / (200 * 24)).toBeCloseTo(0.5, 1);
    expect(Math.abs(share('mask') - 0.8)).toBeLessThan(0.03);
    expect(Math.abs(share('other') - 0.1)).toBeLessThan(0.03);
  });
});
