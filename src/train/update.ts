import { RuntimeFailure } from '../core/errors.ts';
import type { MaskRequest } from '../runtime/seededMask.ts';
import type { Feeds, RunAnswer } from '../runtime/trainingMessages.ts';
import type { TrainingSession } from '../runtime/trainingSession.ts';
import { assembleBatch, type Batch } from './batch.ts';
import type { CompiledTraining } from './compileTraining.ts';
import type { TrainingPlan } from './trainingPlan.ts';

export interface UpdateRequest {
  /** Batches of items, by index. */
  readonly batches: readonly (readonly number[])[];
  /** Updates done before. */
  readonly step: number;
  readonly learningRate: number;
}

export interface UpdateResult {
  readonly loss: number;
  /** By loss term, unweighted. */
  readonly terms: Readonly<Record<string, number>>;
  /** Of the whole update, before clipping. */
  readonly gradientNorm: number;
  /** Without padding. */
  readonly tokens: number;
}

/**
 * One update of the weights: a single graph for a single batch; for several, gradients are summed first and then applied.
 * @throws RuntimeFailure when loss or gradient is not finite; the weights are as before.
 */
export async function runUpdate(
  session: TrainingSession,
  compiled: CompiledTraining,
  plan: TrainingPlan,
  { batches, step, learningRate }: UpdateRequest,
): Promise<UpdateResult> {
  const assembled = batches.map((indexes, index) => assemble(plan, indexes, `${step}/${index}`));
  const masses = plan.terms.map((term) => assembled.reduce((sum, batch) => sum + term.mass(batch), 0));
  const optimizer = optimizerFeeds(step, learningRate);
  const sums = new Float64Array(plan.terms.length);
  let gradientNorm = 0;
  for (const [index, batch] of assembled.entries()) {
    const termFeeds = plan.terms.map((term, at) => term.feeds(batch, masses[at] > 0 ? 1 / masses[at] : 0));
    const answer = await session.run({
      program: compiled.accumulates ? 'accumulate' : 'step',
      feeds: Object.assign(
        { ...batch.inputs },
        ...termFeeds.map(({ feeds }) => feeds),
        compiled.accumulates ? { keepGradients: scalarFeed(index === 0 ? 0 : 1) } : optimizer,
      ) as Feeds,
      masks: masksOf(compiled, plan, batch, `${step}/${index}`),
      finite: compiled.accumulates ? ['losses'] : ['losses', 'gradientNorm'],
    });
    assertFinite(answer, plan, batch, step);
    for (const [at, { constant = 0 }] of termFeeds.entries())
      sums[at] += answer.outputs['losses'].data[at] + constant;
    if (!compiled.accumulates) gradientNorm = answer.outputs['gradientNorm'].data[0];
  }
  if (compiled.accumulates) {
    const answer = await session.run({ program: 'apply', feeds: optimizer, finite: ['gradientNorm'] });
    for (const batch of assembled) assertFinite(answer, plan, batch, step);
    gradientNorm = answer.outputs['gradientNorm'].data[0];
  }
  return {
    loss: plan.terms.reduce((loss, { weight }, at) => loss + weight * sums[at], 0),
    terms: Object.fromEntries(plan.terms.map(({ id }, at) => [id, sums[at]])),
    gradientNorm,
    tokens: assembled.reduce(
      (sum, { rows }) => sum + rows.reduce((most, { ids }) => most + ids.length, 0),
      0,
    ),
  };
}

function assemble(
  { items, paddingId, maximumLength, masking, settings }: TrainingPlan,
  indexes: readonly number[],
  label: string,
): Batch {
  return assembleBatch(
    indexes.map((index) => items[index]),
    { paddingId, maximumLength, ...(masking ? { masking: { ...masking, seed: settings.seed, label } } : {}) },
  );
}

function optimizerFeeds(step: number, learningRate: number): Feeds {
  return {
    learningRate: scalarFeed(learningRate),
    step: { type: 'int64', data: BigInt64Array.of(BigInt(step + 1)), dims: [] },
  };
}

function scalarFeed(value: number) {
  return { type: 'float32', data: Float32Array.of(value), dims: [] } as const;
}

function masksOf(
  { masks }: CompiledTraining,
  { settings: { seed, dropout } }: TrainingPlan,
  batch: Batch,
  label: string,
): Record<string, MaskRequest> {
  const lengths: Record<string, number> = { batch: batch.rows.length, sequence: batch.length };
  return Object.fromEntries(
    masks.map(({ name, shape }) => [
      name,
      {
        dims: shape.map((dim) => (typeof dim === 'number' ? dim : lengths[dim])),
        keep: 1 - dropout,
        seed,
        label: `${name}/${label}`,
      },
    ]),
  );
}

function assertFinite(
  { committed, outputs }: RunAnswer,
  { settings }: TrainingPlan,
  batch: Batch,
  step: number,
): void {
  if (committed) return;
  const losses = outputs['losses']?.data;
  const what = losses?.some((loss) => !Number.isFinite(loss)) ? 'the loss' : 'the gradient';
  const rows = batch.rows.map(({ id }) => id);
  const named = rows.slice(0, 8).join(', ') + (rows.length > 8 ? `, … (${rows.length} rows)` : '');
  throw new RuntimeFailure(
    `update ${step + 1}: ${what} is not a finite number; the weights are as before it. Batch: ${named}`,
    {
      advice: `go on from the last checkpoint with --resume and a lower --lr (now ${settings.learningRate}), or begin anew with --overwrite`,
    },
  );
}
