import { continueGraph } from '../../autodiff/differentiableGraph.ts';
import { InputError } from '../../core/errors.ts';
import type { GraphBuilder, Value } from '../../onnx/graphBuilder.ts';
import type { Model, Tensor } from '../../onnx/model.ts';
import { sizeOf } from '../../onnx/tensors.ts';
import type { StudentModel } from '../studentModel.ts';
import { noDropout, seededDropout } from './dropout.ts';
import type { EncodedText } from './encoder.ts';
import { buildHead, type Head } from './heads.ts';
import { createWeights } from './weights.ts';
import { weightsDigest } from './weightsDigest.ts';

export interface OnnxStudentOptions {
  readonly model: Model;
  readonly config: Readonly<Record<string, unknown>>;
  readonly heads: readonly Head[];
  readonly seed: number;
  /** For messages. */
  readonly file: string;
}

/** Names that exporters give to the hidden states. */
const hiddenNames = ['last_hidden_state', 'token_embeddings', 'hidden_states'];

/**
 * An encoder as an exporter wrote it, with new heads on its hidden states. Its floating-point initialisers are its weights.
 * Nothing is dropped out inside (an exported graph has no dropout), only in the heads.
 * @throws InputError when the graph has no hidden states as an output, or no attention mask.
 */
export function onnxStudent({ model, config, heads, seed, file }: OnnxStudentOptions): StudentModel {
  const [mainHead] = heads;
  const initial = weightsIn(model);
  const begun = new Map(initial);
  return {
    heads,
    mainHead,
    config,
    description: { kind: 'onnx', heads, seed, weights: weightsDigest(initial) },
    build({ heads: wanted, dropout: rate, known }) {
      const graph = continueGraph(withWeights(model, known));
      const encoded = encodedOf(graph, model, file);
      const weights = createWeights(graph, { seed, known: new Map([...begun, ...known]) });
      const { dropout, masks } = rate > 0 ? seededDropout(graph, rate) : { dropout: noDropout, masks: [] };
      for (const { name } of model.graph.outputs) graph.dropOutput(name);
      const outputs = new Map<string, Value>();
      for (const head of heads) {
        if (!wanted.includes(head.name)) continue;
        // A prefix of its own keeps clear of the names that the file has.
        outputs.set(head.name, buildHead(head, { graph, weights, encoded, dropout }, `${head.name}.`));
      }
      for (const [name, tensor] of weights.all())
        if (!begun.has(name) && !known.has(name)) begun.set(name, tensor);
      const own = [...initial].map(([name, tensor]): [string, Tensor] => [name, known.get(name) ?? tensor]);
      return {
        graph,
        heads: outputs,
        hidden: encoded.hidden,
        weights: new Map([...own, ...weights.all()]),
        masks,
      };
    },
  };
}

/** Constants that a graph computes with have one element or none; weights have more. */
function weightsIn({ graph }: Model): Map<string, Tensor> {
  return new Map(
    [...graph.initializers].filter(([, { dataType, shape }]) => dataType === 'float32' && sizeOf(shape) > 1),
  );
}

function withWeights(model: Model, known: ReadonlyMap<string, Tensor>): Model {
  const initializers = new Map(
    [...model.graph.initializers].map(([name, tensor]): [string, Tensor] => [
      name,
      known.get(name) ?? tensor,
    ]),
  );
  return { ...model, graph: { ...model.graph, initializers } };
}

function encodedOf(graph: GraphBuilder, model: Model, file: string): EncodedText {
  const outputs = model.graph.outputs.map(({ name }) => name);
  const name = hiddenNames.find((known) => outputs.includes(known));
  const inputs = model.graph.inputs.map((input) => input.name);
  if (name === undefined || !inputs.includes('attention_mask')) {
    throw new InputError({
      file,
      expected: `an encoder with the input attention_mask and an output named ${hiddenNames.join(' or ')}`,
      got: `the inputs ${inputs.join(', ')} and the outputs ${outputs.join(', ')}`,
      advice: 'export it without its head: optimum-cli export onnx --task feature-extraction',
    });
  }
  const hidden = graph.value(name);
  const width = hidden.shape?.[2];
  if (typeof width !== 'number') {
    throw new InputError({
      file,
      expected: 'hidden states of shape [batch, sequence, width]',
      got: `[${hidden.shape?.join(', ') ?? 'unknown'}]`,
    });
  }
  return { hidden, attention: graph.value('attention_mask'), width, wordEmbeddings: null };
}
