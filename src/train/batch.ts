import { createRandom } from '../core/random.ts';
import type { Feeds } from '../runtime/trainingMessages.ts';
import type { Relation, TrainingItem, TrainingRow } from './trainingItem.ts';

/** Items in one rectangle of tokens, with what losses ask of them. */
export interface Batch {
  readonly rows: readonly TrainingRow[];
  /** Tokens of every row, padding included. */
  readonly length: number;
  /** Relations, with indexes into `rows`. */
  readonly relations: readonly Relation[];
  /** The encoder's inputs: input_ids, attention_mask, token_type_ids, [rows, length]. */
  readonly inputs: Feeds;
  /** Tokens that were hidden, for masked language modelling: where (row · length + position), and what stood there. */
  readonly hidden: readonly { readonly place: number; readonly id: number }[];
}

export interface MaskingRules {
  /** Share of a text's tokens that are to be guessed. */
  readonly share: number;
  readonly maskId: number;
  /** Never hidden, never put in another's place. They may be anywhere: RoBERTa's mask is the last piece of all. */
  readonly specialIds: ReadonlySet<number>;
  readonly vocabularySize: number;
}

export interface BatchOptions {
  readonly paddingId: number;
  /** Positions that the model has: padding never goes beyond. */
  readonly maximumLength?: number;
  /** With a seed and a label that names epoch and batch, so that the same tokens are hidden after a resume. */
  readonly masking?: MaskingRules & { readonly seed: number; readonly label: string };
}

/** Lengths are multiples of this: fewer different shapes, and rows that fill a vector register. */
const lengthStep = 8;

export function assembleBatch(
  items: readonly TrainingItem[],
  { paddingId, maximumLength = Number.POSITIVE_INFINITY, masking }: BatchOptions,
): Batch {
  const rows = items.flatMap((item) => item.rows);
  const longest = rows.reduce((most, { ids }) => Math.max(most, ids.length), 1);
  const length = Math.max(longest, Math.min(maximumLength, Math.ceil(longest / lengthStep) * lengthStep));
  const size = rows.length * length;
  const ids = new BigInt64Array(size).fill(BigInt(paddingId));
  const attention = new BigInt64Array(size);
  const segments = new BigInt64Array(size);
  for (const [row, { ids: own, segments: ownSegments }] of rows.entries()) {
    for (let position = 0; position < own.length; position++) {
      const place = row * length + position;
      ids[place] = BigInt(own[position]);
      attention[place] = 1n;
      segments[place] = BigInt(ownSegments[position]);
    }
  }
  const hidden = masking ? hideTokens(ids, attention, masking) : [];
  const dims = [rows.length, length];
  return {
    rows,
    length,
    relations: relationsOf(items),
    inputs: {
      input_ids: { type: 'int64', data: ids, dims },
      attention_mask: { type: 'int64', data: attention, dims },
      token_type_ids: { type: 'int64', data: segments, dims },
    },
    hidden,
  };
}

function relationsOf(items: readonly TrainingItem[]): Relation[] {
  const relations: Relation[] = [];
  let first = 0;
  for (const { rows, relations: own = [] } of items) {
    for (const relation of own) relations.push(shifted(relation, first));
    first += rows.length;
  }
  return relations;
}

function shifted(relation: Relation, first: number): Relation {
  switch (relation.kind) {
    case 'above':
      return { ...relation, above: relation.above + first, below: relation.below + first };
    case 'near':
      return { ...relation, anchor: relation.anchor + first, positive: relation.positive + first };
    case 'candidate':
      return { ...relation, row: relation.row + first };
  }
}

/**
 * Hides tokens as BERT does: of those chosen, 80 % become [MASK], 10 % another piece, 10 % stay.
 * Source: Devlin et al. 2019, §3.1, https://aclanthology.org/N19-1423
 */
function hideTokens(
  ids: BigInt64Array,
  attention: BigInt64Array,
  { share, maskId, specialIds, vocabularySize, seed, label }: NonNullable<BatchOptions['masking']>,
): { place: number; id: number }[] {
  const random = createRandom(seed, `masking/${label}`);
  const hidden: { place: number; id: number }[] = [];
  const ordinaryPiece = () => {
    for (;;) {
      const piece = random.integer(vocabularySize);
      if (!specialIds.has(piece)) return piece;
    }
  };
  for (let place = 0; place < ids.length; place++) {
    const id = Number(ids[place]);
    if (attention[place] === 0n || specialIds.has(id) || random.next() >= share) continue;
    hidden.push({ place, id });
    const fate = random.next();
    if (fate < 0.8) ids[place] = BigInt(maskId);
    else if (fate < 0.9) ids[place] = BigInt(ordinaryPiece());
  }
  return hidden;
}
