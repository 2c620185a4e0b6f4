import type { Feeds } from '../runtime/trainingMessages.ts';
import type { TrainingSession } from '../runtime/trainingSession.ts';
import { assembleBatch, type Batch } from './batch.ts';
import type { TrainingItem } from './trainingItem.ts';
import type { ReadableRow, TrainedModel, TrainingPlan } from './trainingPlan.ts';

/** Rows of a batch that is only predicted. */
const predictBatchSize = 32;

/** The model with the weights as they are, through the session that trains them: nothing is dropped out or updated. */
export function trainedModel(session: TrainingSession, plan: TrainingPlan): TrainedModel {
  return {
    predict: (rows) => predictRows(session, plan, rows),
    losses: (items) => meanLosses(session, plan, items),
  };
}

async function predictRows(
  session: TrainingSession,
  { paddingId, maximumLength }: TrainingPlan,
  rows: readonly ReadableRow[],
): Promise<Float32Array[]> {
  const scores = new Array<Float32Array>(rows.length);
  for (const chosen of byLength(rows.map(({ ids }) => ids.length))) {
    const items = chosen.map((index) => ({ id: '', rows: [{ ...rows[index], id: '', targets: {} }] }));
    const batch = assembleBatch(items, { paddingId, maximumLength });
    const { outputs } = await session.run({ program: 'predict', feeds: batch.inputs });
    const { data, dims } = outputs['prediction'];
    for (const [row, index] of chosen.entries())
      scores[index] = rowOf(data, dims, row, rows[index].ids.length);
  }
  return scores;
}

/** Every loss term's mean over all items, by id. Where tokens are hidden, they are the same ones every time. */
async function meanLosses(
  session: TrainingSession,
  { terms, paddingId, maximumLength, masking, settings }: TrainingPlan,
  items: readonly TrainingItem[],
): Promise<Record<string, number>> {
  const sums = new Float64Array(terms.length);
  const masses = new Float64Array(terms.length);
  const lengths = items.map(({ rows }) => rows.reduce((most, { ids }) => Math.max(most, ids.length), 0));
  for (const [index, chosen] of byLength(lengths).entries()) {
    const batch: Batch = assembleBatch(
      chosen.map((item) => items[item]),
      {
        paddingId,
        maximumLength,
        ...(masking ? { masking: { ...masking, seed: settings.seed, label: `validation/${index}` } } : {}),
      },
    );
    const ofTerms = terms.map((term) => term.feeds(batch, 1));
    const feeds: Feeds = Object.assign({ ...batch.inputs }, ...ofTerms.map((term) => term.feeds));
    const { outputs } = await session.run({ program: 'evaluate', feeds });
    for (const [at, term] of terms.entries()) {
      sums[at] += outputs['losses'].data[at] + (ofTerms[at].constant ?? 0);
      masses[at] += term.mass(batch);
    }
  }
  return Object.fromEntries(terms.map(({ id }, at) => [id, masses[at] > 0 ? sums[at] / masses[at] : 0]));
}

/** Indexes by falling length, a batch at a time. */
function byLength(lengths: readonly number[]): number[][] {
  const order = lengths.map((_, index) => index).sort((a, b) => lengths[b] - lengths[a] || a - b);
  const batches: number[][] = [];
  for (let start = 0; start < order.length; start += predictBatchSize)
    batches.push(order.slice(start, start + predictBatchSize));
  return batches;
}

/** A row of [rows, width], or the first `length` tokens of a row of [rows, tokens, width]. */
function rowOf(data: Float32Array, dims: readonly number[], row: number, length: number): Float32Array {
  const perRow = data.length / dims[0];
  const used = dims.length === 3 ? length * dims[2] : perRow;
  return data.slice(row * perRow, row * perRow + used);
}
