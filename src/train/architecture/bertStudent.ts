import { newGraph } from '../../autodiff/differentiableGraph.ts';
import { UsageError } from '../../core/errors.ts';
import type { Value } from '../../onnx/graphBuilder.ts';
import type { Tensor } from '../../onnx/model.ts';
import type { StudentModel } from '../studentModel.ts';
import { bertConfig } from './bertConfig.ts';
import { noDropout, seededDropout } from './dropout.ts';
import { buildEncoder, type EncoderShape, type StatesRead } from './encoder.ts';
import { buildHead, type Head } from './heads.ts';
import { createWeights } from './weights.ts';
import { weightsDigest } from './weightsDigest.ts';

export interface BertStudentOptions {
  readonly shape: EncoderShape;
  /** The first is the student's; the others help in training. */
  readonly heads: readonly Head[];
  readonly seed: number;
  /** Weights to start from, by name; the others begin at random. */
  readonly initial?: ReadonlyMap<string, Tensor>;
  /** Work out every state of the last layer, also where heads read the first alone; for comparisons. Default: false. */
  readonly everyState?: boolean;
}

/**
 * An encoder of any size with its heads, from scratch or from weights with the same names.
 * @throws UsageError when the width can't be divided among the heads of attention, or two heads have one name.
 */
export function bertStudent({
  shape,
  heads,
  seed,
  initial = new Map(),
  everyState = false,
}: BertStudentOptions): StudentModel {
  assertShape(shape);
  assertHeads(heads);
  const [mainHead] = heads;
  /** Weights begin once, however many graphs are built. */
  const begun = new Map(initial);
  return {
    heads,
    mainHead,
    config: bertConfig(shape),
    description: { kind: 'bert', shape, heads, seed, initial: weightsDigest(initial) },
    build({ heads: wanted, dropout: rate, known }) {
      const graph = newGraph('student');
      const weights = createWeights(graph, { seed, known: new Map([...begun, ...known]) });
      const { dropout, masks } = rate > 0 ? seededDropout(graph, rate) : { dropout: noDropout, masks: [] };
      const read = everyState ? 'every' : statesRead(heads, wanted);
      const encoded = buildEncoder(graph, weights, shape, dropout, read);
      const outputs = new Map<string, Value>();
      for (const head of heads) {
        if (!wanted.includes(head.name)) continue;
        const prefix = head === mainHead ? '' : `${head.name}.`;
        outputs.set(head.name, buildHead(head, { graph, weights, encoded, dropout }, prefix));
      }
      for (const [name, tensor] of weights.all())
        if (!begun.has(name) && !known.has(name)) begun.set(name, tensor);
      return { graph, heads: outputs, hidden: encoded.hidden, weights: weights.all(), masks };
    },
  };
}

/** A classification head reads the first state alone; whoever wants no head wants all states. */
function statesRead(heads: readonly Head[], wanted: readonly string[]): StatesRead {
  const read = heads.filter(({ name }) => wanted.includes(name));
  return read.length > 0 && read.every(({ kind }) => kind === 'classification') ? 'first' : 'every';
}

function assertShape({ width, heads, layers, vocabularySize, maximumLength }: EncoderShape): void {
  if (width % heads !== 0) {
    throw new UsageError(`--width ${width} can't be divided among --heads ${heads}`, {
      advice: `for example --heads ${[8, 4, 2, 1].find((count) => width % count === 0)}`,
    });
  }
  if (layers < 1 || vocabularySize < 6 || maximumLength < 8)
    throw new UsageError('a student needs at least 1 layer, 6 pieces and 8 tokens');
}

function assertHeads(heads: readonly Head[]): void {
  if (heads.length === 0) throw new UsageError('a student needs a head');
  const names = new Set(heads.map(({ name }) => name));
  if (names.size < heads.length || [...names].some((name) => !/^\w+$/.test(name)))
    throw new UsageError('heads need names of letters and digits, each its own');
}
