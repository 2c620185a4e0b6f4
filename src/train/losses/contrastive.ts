import type { Feed } from '../../runtime/trainingMessages.ts';
import type { Batch } from '../batch.ts';
import type { LossTerm } from './lossTerm.ts';
import { sumOfProducts } from './sumOfProducts.ts';

export interface ContrastiveOptions {
  readonly head: string;
  /** τ: similarities are divided by it. */
  readonly temperature: number;
  readonly weight?: number;
}

/** A similarity that no softmax sees. */
const excluded = -1e9;

/**
 * InfoNCE over a batch: −Σ log softmax_j(cos(anchor_i, candidate_j) / τ) at the anchor's own positive. Candidates are all
 * positives of the batch and the hard negatives; another positive of the same anchor does not count against it.
 * Source: van den Oord et al. 2018, https://arxiv.org/abs/1807.03748; in-batch negatives as in Henderson et al. 2017.
 * The head's output are embeddings of length 1.
 */
export function contrastive({ head, temperature, weight = 1 }: ContrastiveOptions): LossTerm {
  const id = `${head}.contrastive`;
  return {
    id,
    head,
    weight,
    mass: (batch) => nearOf(batch, head).length,
    feeds(batch, scale) {
      const near = nearOf(batch, head);
      const candidates = candidatesOf(batch, head);
      const [rows, columns] = [Math.max(1, near.length), Math.max(1, candidates.length)];
      const target = new Float32Array(rows * columns);
      const mask = new Float32Array(rows * columns);
      for (const [row, { anchor, positive }] of near.entries()) {
        const own = new Set(near.filter((other) => other.anchor === anchor).map((other) => other.positive));
        for (const [column, candidate] of candidates.entries()) {
          if (candidate === positive) target[row * columns + column] = scale;
          else if (own.has(candidate) || candidate === anchor) mask[row * columns + column] = excluded;
        }
      }
      return {
        feeds: {
          [`${id}.anchors`]: selection(
            near.map(({ anchor }) => anchor),
            batch.rows.length,
          ),
          [`${id}.candidates`]: selection(candidates, batch.rows.length),
          [`${id}.target`]: { type: 'float32', data: target, dims: [rows, columns] },
          [`${id}.mask`]: { type: 'float32', data: mask, dims: [rows, columns] },
        },
      };
    },
    build(graph, embeddings) {
      const [pairs, columns] = [`${head}_pairs`, `${head}_candidates`];
      const anchors = graph.op('MatMul', [
        graph.input(`${id}.anchors`, 'float32', [pairs, 'batch']),
        embeddings,
      ]);
      const candidates = graph.op('MatMul', [
        graph.input(`${id}.candidates`, 'float32', [columns, 'batch']),
        embeddings,
      ]);
      const cosines = graph.op('MatMul', [anchors, graph.op('Transpose', [candidates], { perm: [1, 0] })]);
      const scaled = graph.op('Div', [cosines, graph.scalar(temperature)]);
      const masked = graph.op('Add', [scaled, graph.input(`${id}.mask`, 'float32', [pairs, columns])]);
      const target = graph.input(`${id}.target`, 'float32', [pairs, columns]);
      return graph.op('Neg', [sumOfProducts(graph, target, graph.op('LogSoftmax', [masked], { axis: -1 }))]);
    },
  };
}

function nearOf(batch: Batch, head: string) {
  return batch.relations.filter((relation) => relation.kind === 'near').filter((near) => near.head === head);
}

/** Rows that anchors are held against, each once. */
function candidatesOf(batch: Batch, head: string): number[] {
  const rows = batch.relations
    .filter((relation) => relation.head === head)
    .flatMap((relation) =>
      relation.kind === 'near' ? [relation.positive] : relation.kind === 'candidate' ? [relation.row] : [],
    );
  return [...new Set(rows)];
}

/** A matrix whose product with the batch's embeddings is the chosen ones: a one a row. One empty row for none. */
function selection(chosen: readonly number[], width: number): Feed {
  const count = Math.max(1, chosen.length);
  const data = new Float32Array(count * width);
  for (const [row, column] of chosen.entries()) data[row * width + column] = 1;
  return { type: 'float32', data, dims: [count, width] };
}
