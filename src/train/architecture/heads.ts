import type { GraphBuilder, Value } from '../../onnx/graphBuilder.ts';
import type { Dropout } from './dropout.ts';
import type { EncodedText } from './encoder.ts';
import { hiddenPlaces } from './hiddenPlaces.ts';
import { dense, integers, layerNorm } from './layers.ts';
import type { Weights } from './weights.ts';

/** A part that turns hidden states into an answer. Names are unique in a student. */
export type Head =
  /** Scores of labels for a text or a pair, [batch, labels]. */
  | { readonly kind: 'classification'; readonly name: string; readonly labels: number }
  /** Scores of labels for each token, [batch, sequence, labels]. */
  | { readonly kind: 'tagging'; readonly name: string; readonly labels: number }
  /** Mean over the tokens, at length 1, [batch, width]. It has no weights of its own. */
  | { readonly kind: 'embedding'; readonly name: string }
  /** Scores of pieces for each hidden token, [hidden, vocabulary]. */
  | { readonly kind: 'language'; readonly name: string; readonly vocabularySize: number };

export interface HeadContext {
  readonly graph: GraphBuilder;
  readonly weights: Weights;
  readonly encoded: EncodedText;
  readonly dropout: Dropout;
}

/** @param prefix of the weights' names; '' for the head that Hugging Face's names are for. */
export function buildHead(head: Head, context: HeadContext, prefix: string): Value {
  switch (head.kind) {
    case 'classification':
      return classification(head.labels, context, prefix);
    case 'tagging':
      return tagging(head.labels, context, prefix);
    case 'embedding':
      return meanEmbedding(context);
    case 'language':
      return language(head.vocabularySize, context, prefix);
  }
}

/** tanh of the first token's state, then a linear layer: BertForSequenceClassification. */
function classification(labels: number, context: HeadContext, prefix: string): Value {
  const { graph, weights, encoded, dropout } = context;
  const { hidden, width } = encoded;
  const first = graph.op('Gather', [hidden, graph.scalar(0, 'int64')], { axis: 1 });
  const pooled = graph.op('Tanh', [
    dense(graph, weights, first, `${prefix}bert.pooler.dense`, [width, width]),
  ]);
  const kept = dropout(pooled, `${prefix}classifier`, ['batch', width]);
  return dense(graph, weights, kept, `${prefix}classifier`, [width, labels]);
}

/** A linear layer on every state: BertForTokenClassification. */
function tagging(labels: number, { graph, weights, encoded, dropout }: HeadContext, prefix: string): Value {
  const { hidden, width } = encoded;
  const kept = dropout(hidden, `${prefix}classifier`, ['batch', 'sequence', width]);
  return dense(graph, weights, kept, `${prefix}classifier`, [width, labels]);
}

/** Σ mask · hidden / Σ mask, divided by its length. */
function meanEmbedding({ graph, encoded: { hidden, attention } }: HeadContext): Value {
  const mask = graph.op('Cast', [graph.op('Unsqueeze', [attention, integers(graph, 2)])], { to: 1 });
  const sum = graph.op('ReduceSum', [graph.mul(hidden, mask), integers(graph, 1)], { keepdims: 0 });
  const mean = graph.div(sum, graph.op('ReduceSum', [mask, integers(graph, 1)], { keepdims: 0 }));
  const square = graph.op('ReduceSum', [graph.mul(mean, mean), integers(graph, 1)], { keepdims: 1 });
  return graph.div(mean, graph.op('Sqrt', [graph.add(square, graph.scalar(1e-12))]));
}

/** Of the hidden tokens alone: a dense layer, then the word embeddings as classes where they are known. BertForMaskedLM. */
function language(vocabularySize: number, context: HeadContext, prefix: string): Value {
  const { graph, weights, encoded } = context;
  const { hidden, width, wordEmbeddings } = encoded;
  const name = `${prefix}cls.predictions`;
  const tokens = graph.op('Reshape', [hidden, integers(graph, -1, width)]);
  const chosen = graph.op('Gather', [tokens, graph.input(hiddenPlaces, 'int64', ['hidden'])]);
  const changed = graph.op('Gelu', [
    dense(graph, weights, chosen, `${name}.transform.dense`, [width, width]),
  ]);
  const normal = layerNorm(graph, weights, changed, `${name}.transform.LayerNorm`, width);
  const classes = wordEmbeddings
    ? graph.op('Transpose', [wordEmbeddings], { perm: [1, 0] })
    : weights.matrix(`${name}.decoder.weight`, [width, vocabularySize]);
  return graph.add(graph.matMul(normal, classes), weights.bias(`${name}.bias`, vocabularySize));
}
