import type { GraphBuilder, Value } from '../../onnx/graphBuilder.ts';
import type { Dropout } from './dropout.ts';
import { dense, integers, layerNorm } from './layers.ts';
import type { Weights } from './weights.ts';

export interface EncoderShape {
  readonly vocabularySize: number;
  /** Tokens that it has positions for. */
  readonly maximumLength: number;
  readonly width: number;
  readonly layers: number;
  readonly heads: number;
  /** Width inside the feed-forward part; 4 · width as a rule. */
  readonly inner: number;
  /** Different values of token_type_ids. Default 2: which of two texts a token is in. */
  readonly tokenTypes?: number;
  /** `post`: as BERT; `pre`: normalisation first, which trains more steadily when there are many layers. */
  readonly norm: 'post' | 'pre';
}

/** Which states of the last layer somebody reads. */
export type StatesRead = 'every' | 'first';

/** BERT's: first and second text. */
export const defaultTokenTypes = 2;

/** What heads build on. */
export interface EncodedText {
  /** [batch, sequence, width]; [batch, 1, width] where nobody reads more than the first state. */
  readonly hidden: Value;
  /** int64 [batch, sequence], 1 where there is a token. */
  readonly attention: Value;
  readonly width: number;
  /** [vocabulary, width], for a language-modelling head that shares them; null where they are not known. */
  readonly wordEmbeddings: Value | null;
}

/**
 * BERT: summed embeddings of word, position and token type, then transformer layers with GELU. Inputs are named as Hugging
 * Face names them. Source: Devlin et al. 2019, https://aclanthology.org/N19-1423; `pre` as in Xiong et al. 2020,
 * https://arxiv.org/abs/2002.04745
 */
export function buildEncoder(
  graph: GraphBuilder,
  weights: Weights,
  shape: EncoderShape,
  dropout: Dropout,
  read: StatesRead = 'every',
): EncodedText {
  const { width, layers, norm, tokenTypes = defaultTokenTypes } = shape;
  const ids = graph.input('input_ids', 'int64', ['batch', 'sequence']);
  const attention = graph.input('attention_mask', 'int64', ['batch', 'sequence']);
  const segments = graph.input('token_type_ids', 'int64', ['batch', 'sequence']);
  const wordEmbeddings = weights.matrix('bert.embeddings.word_embeddings.weight', [
    shape.vocabularySize,
    width,
  ]);
  const rowDims = ['batch', 'sequence', width];
  let hidden = graph.add(
    graph.add(
      graph.op('Gather', [wordEmbeddings, ids]),
      graph.op('Gather', [
        weights.matrix('bert.embeddings.token_type_embeddings.weight', [tokenTypes, width]),
        segments,
      ]),
    ),
    positions(graph, weights, ids, shape),
  );
  if (norm === 'post') hidden = layerNorm(graph, weights, hidden, 'bert.embeddings.LayerNorm', width);
  hidden = dropout(hidden, 'embeddings', rowDims);
  const bias = attentionBias(graph, attention);
  for (let layer = 0; layer < layers; layer++) {
    const name = `bert.encoder.layer.${layer}`;
    const firstOnly = read === 'first' && layer === layers - 1;
    const asked = (value: Value) => (firstOnly ? firstState(graph, value) : value);
    const drop = (value: Value, place: string) =>
      dropout(value, place, firstOnly ? ['batch', 1, width] : rowDims);
    const attend = (value: Value) =>
      selfAttention(graph, weights, { asking: asked(value), read: value, bias }, `${name}.attention`, shape);
    const think = (value: Value) => feedForward(graph, weights, value, name, shape);
    const normalise = (value: Value, part: string) =>
      layerNorm(graph, weights, value, `${part}.LayerNorm`, width);
    const [attended, output] = [`${name}.attention.output`, `${name}.output`];
    if (norm === 'pre') {
      const answer = drop(attend(normalise(hidden, attended)), attended);
      hidden = graph.add(asked(hidden), answer);
      hidden = graph.add(hidden, drop(think(normalise(hidden, output)), output));
    } else {
      hidden = normalise(graph.add(asked(hidden), drop(attend(hidden), attended)), attended);
      hidden = normalise(graph.add(hidden, drop(think(hidden), output)), output);
    }
  }
  if (norm === 'pre') hidden = layerNorm(graph, weights, hidden, 'bert.encoder.LayerNorm', width);
  return { hidden, attention, width, wordEmbeddings };
}

/** [batch, 1, width]: all that the last layer has to work out where only a text's first state is read. */
function firstState(graph: GraphBuilder, states: Value): Value {
  const first = graph.op('Gather', [states, graph.scalar(0, 'int64')], { axis: 1 });
  return graph.op('Unsqueeze', [first, integers(graph, 1)]);
}

/** Rows 0 … sequence−1 of the table of positions. */
function positions(graph: GraphBuilder, weights: Weights, ids: Value, shape: EncoderShape): Value {
  const table = weights.matrix('bert.embeddings.position_embeddings.weight', [
    shape.maximumLength,
    shape.width,
  ]);
  const length = graph.op('Shape', [ids], { start: 1, end: 2 });
  return graph.op('Slice', [table, integers(graph, 0), length, integers(graph, 0)]);
}

/** 0 where there is a token, −10000 where not, as in BERT: [batch, 1, 1, sequence]. Its softmax share is exactly 0. */
function attentionBias(graph: GraphBuilder, attention: Value): Value {
  const mask = graph.op('Cast', [graph.op('Unsqueeze', [attention, integers(graph, 1, 2)])], { to: 1 });
  return graph.mul(graph.sub(graph.scalar(1), mask), graph.scalar(-10000));
}

interface Attention {
  /** [batch, asking, width]: states that get an answer. */
  readonly asking: Value;
  /** [batch, sequence, width]: states that they read. */
  readonly read: Value;
  readonly bias: Value;
}

/** softmax(Q Kᵀ / √d + bias) V for each head. Source: Vaswani et al. 2017, https://arxiv.org/abs/1706.03762 */
function selfAttention(
  graph: GraphBuilder,
  weights: Weights,
  { asking, read, bias }: Attention,
  name: string,
  { width, heads }: EncoderShape,
): Value {
  const square = [width, width] as const;
  const split = (states: Value, part: string, perm: readonly number[]) => {
    const projected = dense(graph, weights, states, `${name}.self.${part}`, square);
    const shaped = graph.op('Reshape', [projected, integers(graph, 0, 0, heads, width / heads)]);
    return graph.op('Transpose', [shaped], { perm });
  };
  const scale = graph.scalar(1 / Math.sqrt(width / heads));
  const query = graph.mul(split(asking, 'query', [0, 2, 1, 3]), scale);
  const scores = graph.add(graph.matMul(query, split(read, 'key', [0, 2, 3, 1])), bias);
  const shares = graph.op('Softmax', [scores], { axis: -1 });
  const values = graph.matMul(shares, split(read, 'value', [0, 2, 1, 3]));
  const turned = graph.op('Transpose', [values], { perm: [0, 2, 1, 3] });
  const joined = graph.op('Reshape', [turned, integers(graph, 0, 0, width)]);
  return dense(graph, weights, joined, `${name}.output.dense`, square);
}

function feedForward(
  graph: GraphBuilder,
  weights: Weights,
  input: Value,
  name: string,
  { width, inner }: EncoderShape,
): Value {
  const wide = graph.op('Gelu', [dense(graph, weights, input, `${name}.intermediate.dense`, [width, inner])]);
  return dense(graph, weights, wide, `${name}.output.dense`, [inner, width]);
}
