import { InputError } from '../../core/errors.ts';
import { codeOfDataType } from '../dataTypes.ts';
import type { Attribute, Model, Node, Tensor } from '../model.ts';
import { float32Tensor, sizeOf } from '../tensors.ts';
import { UniqueNames } from '../uniqueNames.ts';
import { type Int8Matrix, toInt8 } from './int8.ts';
import { useOfWeight, type WeightUse } from './weightUses.ts';

export interface QuantiseOptions {
  /** Smaller matrices stay float32. Default 1024 elements. */
  readonly minimumElements?: number;
  /** Weights that stay float32 although they could be quantised. */
  readonly keep?: (name: string) => boolean;
}

export interface QuantisedModel {
  readonly model: Model;
  /** Names of the weights that are int8 now. */
  readonly quantised: readonly string[];
  /** Bytes of all weights, before and after. */
  readonly bytesBefore: number;
  readonly bytesAfter: number;
}

const firstPerAxisOpset = 13;

/**
 * A model whose weight matrices are int8 with a scale for each output channel, and whose embedding tables are int8 with a
 * scale a row; activations stay float32, so that the score of a text does not depend on the batch it is in (dynamic
 * quantisation, which takes one scale for the whole batch, fails there). The runtime turns matrices back into float32
 * while it loads or runs: files are a quarter of the size, speed is that of float32.
 *
 * Uses standard ops only (DequantizeLinear, Gather, Cast, Mul): it runs wherever opset 13 does.
 * @throws InputError for a model before opset 13.
 */
export function quantiseWeights(model: Model, options: QuantiseOptions = {}): QuantisedModel {
  if (model.opset < firstPerAxisOpset)
    throw new InputError({
      expected: `opset ${firstPerAxisOpset} or later to quantise`,
      got: `opset ${model.opset}`,
      advice: 'export the model anew',
    });
  const { minimumElements = 1024, keep = () => false } = options;
  const { graph } = model;
  const names = new UniqueNames();
  names.reserve([...graph.initializers.keys(), ...graph.inputs.map(({ name }) => name)]);
  names.reserve(graph.nodes.flatMap(({ name, outputs }) => [name, ...outputs]));

  const initializers = new Map(graph.initializers);
  const before: Node[] = [];
  const replaced = new Map<Node, readonly Node[]>();
  const quantised: string[] = [];
  for (const [name, tensor] of graph.initializers) {
    const large = tensor.shape.length === 2 && sizeOf(tensor.shape) >= minimumElements;
    const use = tensor.dataType === 'float32' && large && !keep(name) ? useOfWeight(graph, name) : undefined;
    if (use === undefined) continue;
    const parts = replaceWeight(name, toInt8(tensor, use.axis), use, names);
    initializers.delete(name);
    for (const [key, value] of parts.initializers) initializers.set(key, value);
    before.push(...parts.dequantise);
    for (const [node, nodes] of parts.lookups) replaced.set(node, nodes);
    quantised.push(name);
  }
  const nodes = [...before, ...graph.nodes.flatMap((node) => replaced.get(node) ?? [node])];
  return {
    model: { ...model, graph: { ...graph, nodes, initializers } },
    quantised,
    bytesBefore: bytesOf(graph.initializers.values()),
    bytesAfter: bytesOf(initializers.values()),
  };
}

interface Replacement {
  readonly initializers: ReadonlyMap<string, Tensor>;
  readonly dequantise: readonly Node[];
  readonly lookups: ReadonlyMap<Node, readonly Node[]>;
}

function replaceWeight(
  name: string,
  { values, scales, axis }: Int8Matrix,
  { lookups, multiplied, transposed }: WeightUse,
  names: UniqueNames,
): Replacement {
  const valuesName = names.unique(`${name}.int8`);
  const scalesName = names.unique(`${name}.scales`);
  // DequantizeLinear before a Transpose ends the process of onnxruntime 1.30 while it optimises the graph: there, and
  // where lookups need the scales as a column anyway, a product of two factors says the same.
  const asProduct = lookups.length > 0 || transposed;
  const scalesShape = asProduct && axis === 0 ? [scales.length, 1] : [scales.length];
  const restored = asProduct
    ? scaledRows(valuesName, scalesName, name, names)
    : [
        node('DequantizeLinear', [valuesName, scalesName], name, {
          name: names.unique(`${name}.dequantise`),
          attributes: { axis: { kind: 'int', value: axis } },
        }),
      ];
  return {
    initializers: new Map([
      [valuesName, values],
      [scalesName, float32Tensor(scalesShape, scales)],
    ]),
    dequantise: multiplied ? restored : [],
    lookups: new Map(
      lookups.map((lookup) => [lookup, lookUpRows(lookup, valuesName, scalesName, names)] as const),
    ),
  };
}

/** output = float(values) · scales */
function scaledRows(values: string, scales: string, output: string, names: UniqueNames): Node[] {
  const wide = names.unique(`${output}.float`);
  return [
    node('Cast', [values], wide, {
      name: wide,
      attributes: { to: { kind: 'int', value: codeOfDataType('float32') } },
    }),
    node('Mul', [wide, scales], output, { name: names.unique(`${output}.restore`) }),
  ];
}

/** Only the rows that are picked turn back: float(table[indices]) · scales[indices]. */
function lookUpRows(lookup: Node, values: string, scales: string, names: UniqueNames): Node[] {
  const [indices, output] = [lookup.inputs[1], lookup.outputs[0]];
  const [picked, scale] = ['rows', 'scales'].map((part) => names.unique(`${output}.${part}`));
  return [
    node('Gather', [values, indices], picked, { name: picked }),
    node('Gather', [scales, indices], scale, { name: scale }),
    ...scaledRows(picked, scale, output, names),
  ];
}

function node(
  op: string,
  inputs: readonly string[],
  output: string,
  { name, attributes = {} }: { name: string; attributes?: Record<string, Attribute> },
): Node {
  return { name, op, domain: '', inputs, outputs: [output], attributes: new Map(Object.entries(attributes)) };
}

function bytesOf(tensors: Iterable<Tensor>): number {
  return [...tensors].reduce((sum, { data }) => sum + (ArrayBuffer.isView(data) ? data.byteLength : 0), 0);
}
