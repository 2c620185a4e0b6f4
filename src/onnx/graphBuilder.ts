import { InputError } from '../core/errors.ts';
import { type AttributeInput, toAttribute } from './attributes.ts';
import type { DataType } from './dataTypes.ts';
import type { InferenceTable, ValueType } from './inference.ts';
import { constantOfNode, inferNode, opsetOf } from './inferNode.ts';
import { inferTypes } from './inferTypes.ts';
import type { Graph, Model, Node, Shape, Tensor, UnmodelledFields, ValueInfo } from './model.ts';
import { renameValues } from './renameValues.ts';
import { statableShape } from './statableShape.ts';
import { scalarTensor } from './tensors.ts';
import { typeOfTensor } from './typeOfTensor.ts';
import { UniqueNames } from './uniqueNames.ts';

/** A value of a graph under construction: its name with what is known of its type. */
export interface Value extends ValueType {
  readonly name: string;
}

export interface GraphBuilderOptions {
  readonly name: string;
  /** Inference by op; a node whose op is not in it can't be added. */
  readonly inference: InferenceTable;
  /** Version of the standard operator set. Default 20, the first with Gelu. */
  readonly opset?: number;
  readonly producer?: string;
}

export interface NodeOptions {
  /** Base of the names of node and outputs; made unique. Default: the op. */
  readonly name?: string;
}

const defaultOpset = 20;
const microsoftDomain = 'com.microsoft';

/**
 * Builds an ONNX graph node by node. Every value has its element type and shape from the moment it exists, names are
 * unique, and a node whose inputs do not fit is refused where it is added.
 */
export class GraphBuilder {
  readonly opset: number;
  private readonly options: GraphBuilderOptions;
  /** Versions of the operator sets beside the standard one, by domain. */
  readonly otherOpsets = new Map<string, number>();
  private readonly names = new UniqueNames();
  private readonly values = new Map<string, Value>();
  private readonly constants = new Map<string, Tensor>();
  private readonly sharedScalars = new Map<string, Value>();
  private readonly graphNodes: Node[] = [];
  private readonly initializers = new Map<string, Tensor>();
  private readonly graphInputs: ValueInfo[] = [];
  /** Value name by output name. */
  private readonly graphOutputs = new Map<string, string>();
  private source: Model | undefined;

  constructor(options: GraphBuilderOptions) {
    this.options = options;
    this.opset = options.opset ?? defaultOpset;
  }

  /** Goes on building where a model ends: its inputs, weights, nodes and outputs are all there. */
  static from(model: Model, inference: InferenceTable): GraphBuilder {
    const { graph } = model;
    const builder = new GraphBuilder({
      name: graph.name,
      inference,
      opset: model.opset,
      producer: model.producer,
    });
    builder.source = model;
    for (const [domain, version] of model.otherOpsets) builder.otherOpsets.set(domain, version);
    for (const [name, type] of inferTypes(model, inference)) builder.values.set(name, { ...type, name });
    for (const [name, tensor] of graph.initializers) builder.constants.set(name, tensor);
    for (const [name, tensor] of graph.initializers) builder.initializers.set(name, tensor);
    for (const node of graph.nodes) {
      builder.graphNodes.push(node);
      const constant = constantOfNode(node);
      if (constant !== undefined) builder.constants.set(node.outputs[0], constant);
    }
    builder.graphInputs.push(...graph.inputs);
    for (const { name } of graph.outputs) builder.graphOutputs.set(name, name);
    builder.names.reserve(graph.inputs.map(({ name }) => name));
    builder.names.reserve(graph.initializers.keys());
    builder.names.reserve(graph.nodes.flatMap(({ name, outputs }) => [name, ...outputs]));
    return builder;
  }

  /** The nodes so far, in the order they were added. */
  get nodes(): readonly Node[] {
    return this.graphNodes;
  }

  /** @throws InputError when the graph has no such value, or nothing is known of its type. */
  value(name: string): Value {
    const value = this.values.get(name);
    if (value !== undefined) return value;
    throw new InputError({
      expected: `a value ${name} of known type in graph ${this.options.name}`,
      got: 'none',
    });
  }

  /** The elements of a value that is constant. */
  constantOf(name: string): Tensor | undefined {
    return this.constants.get(name);
  }

  /** A graph input with exactly this name. @throws InputError when the name is taken. */
  input(name: string, dataType: DataType, shape: Shape): Value {
    this.names.claim(name);
    this.graphInputs.push({ name, dataType, shape });
    return this.remember({ name, dataType, shape });
  }

  /** A weight with exactly this name. @throws InputError when the name is taken. */
  initializer(name: string, tensor: Tensor): Value {
    this.names.claim(name);
    this.initializers.set(name, tensor);
    this.constants.set(name, tensor);
    return this.remember({ name, ...typeOfTensor(tensor) });
  }

  /** A constant tensor under a name made unique. */
  constant(tensor: Tensor, name = 'constant'): Value {
    return this.initializer(this.names.unique(name, false), tensor);
  }

  /** A scalar constant; equal ones are shared. */
  scalar(value: number, dataType: Exclude<DataType, 'string'> = 'float32'): Value {
    const key = `${dataType} ${Object.is(value, -0) ? '-0' : value}`;
    const shared = this.sharedScalars.get(key) ?? this.constant(scalarTensor(dataType, value), 'scalar');
    this.sharedScalars.set(key, shared);
    return shared;
  }

  /**
   * Adds a node and returns its first output.
   * @param op qualified name: `MatMul`, `com.microsoft.FusedMatMul`.
   * @param inputs undefined leaves an optional input out.
   * @throws InputError when the op has no inference rule, or the inputs do not fit.
   */
  op(
    op: string,
    inputs: readonly (Value | undefined)[],
    attributes: Readonly<Record<string, AttributeInput>> = {},
    options: NodeOptions = {},
  ): Value {
    return this.ops(op, 1, inputs, attributes, options)[0];
  }

  /** {@link op} for several outputs. */
  ops(
    op: string,
    outputCount: number,
    inputs: readonly (Value | undefined)[],
    attributes: Readonly<Record<string, AttributeInput>> = {},
    options: NodeOptions = {},
  ): Value[] {
    const dot = op.lastIndexOf('.');
    const domain = op.slice(0, Math.max(dot, 0));
    const base = options.name ?? op.slice(dot + 1);
    const name = this.names.unique(base);
    const node: Node = {
      name,
      op: op.slice(dot + 1),
      domain,
      inputs: withoutTrailingGaps(inputs.map((input) => input?.name ?? '')),
      outputs: Array.from({ length: outputCount }, (_, index) =>
        index === 0 ? name : this.names.unique(`${base}.${index}`),
      ),
      attributes: new Map(Object.entries(attributes).map(([key, value]) => [key, toAttribute(key, value)])),
    };
    if (domain === microsoftDomain && !this.otherOpsets.has(domain)) this.otherOpsets.set(domain, 1);
    return this.append(node);
  }

  private append(node: Node): Value[] {
    const types = inferNode(
      {
        node,
        opset: opsetOf(this, node),
        typeOf: (name) => this.values.get(name),
        constantOf: (name) => this.constants.get(name),
      },
      this.options.inference,
    );
    if (types === undefined)
      throw new InputError({
        expected: `node ${node.name} of an op with an inference rule and inputs of known type`,
        got: `${node.domain ? `${node.domain}.` : ''}${node.op}(${node.inputs.join(', ')})`,
      });
    this.graphNodes.push(node);
    const constant = constantOfNode(node);
    if (constant !== undefined) this.constants.set(node.outputs[0], constant);
    return node.outputs.map((name, index) => {
      if (types[index] !== undefined) return this.remember({ ...types[index], name });
      throw new InputError({
        expected: `at most ${types.length} outputs of ${node.op}`,
        got: `${node.outputs.length}`,
      });
    });
  }

  private remember(value: Value): Value {
    this.values.set(value.name, value);
    return value;
  }

  add(a: Value, b: Value): Value {
    return this.op('Add', [a, b]);
  }

  sub(a: Value, b: Value): Value {
    return this.op('Sub', [a, b]);
  }

  mul(a: Value, b: Value): Value {
    return this.op('Mul', [a, b]);
  }

  div(a: Value, b: Value): Value {
    return this.op('Div', [a, b]);
  }

  matMul(a: Value, b: Value): Value {
    return this.op('MatMul', [a, b]);
  }

  /** Declares a value as output of the graph; under another name it is renamed, without a copy, when the model is built. */
  output(value: Value, name = value.name): void {
    if (this.graphOutputs.has(name))
      throw new InputError({ expected: 'each output of the graph once', got: `${name} twice` });
    if (name !== value.name) this.names.claim(name);
    const renamable = this.graphNodes.some(({ outputs }) => outputs.includes(value.name));
    const taken = [...this.graphOutputs.values()].includes(value.name);
    const source =
      name === value.name || (renamable && !taken) ? value : this.op('Identity', [value], {}, { name });
    this.graphOutputs.set(name, source.name);
  }

  /** Takes an output of the graph back; the value stays. */
  dropOutput(name: string): void {
    this.graphOutputs.delete(name);
  }

  /** Turns weights into inputs of the graph, so that a training step is fed with them; returns them as they were. */
  initializersToInputs(names: Iterable<string>): Map<string, Tensor> {
    const taken = new Map<string, Tensor>();
    for (const name of names) {
      const tensor = this.initializers.get(name);
      if (tensor === undefined)
        throw new InputError({ expected: `an initialiser of graph ${this.options.name}`, got: name });
      taken.set(name, tensor);
      this.initializers.delete(name);
      this.constants.delete(name);
      const { dataType, shape } = tensor;
      // Older models list their initialisers among the inputs already.
      if (!this.graphInputs.some((input) => input.name === name))
        this.graphInputs.push({ name, dataType, shape });
      this.remember({ name, dataType, shape });
    }
    return taken;
  }

  build(): Model {
    const renamed = new Map([...this.graphOutputs].map(([output, value]) => [value, output]));
    const graph: Graph = {
      name: this.options.name,
      nodes: this.graphNodes,
      initializers: this.initializers,
      inputs: this.graphInputs,
      outputs: [...this.graphOutputs.values()].map((name) => {
        const { dataType, shape } = this.value(name);
        return { name, dataType, shape: shape && statableShape(shape) };
      }),
      valueInfo: this.source?.graph.valueInfo ?? [],
      ...unmodelledOf(this.source?.graph),
    };
    return {
      irVersion: this.source?.irVersion ?? (this.opset >= 19 ? 9 : 8),
      opset: this.opset,
      otherOpsets: this.otherOpsets,
      producer: this.options.producer ?? 'distill',
      metadata: this.source?.metadata ?? new Map(),
      graph: renameValues(graph, renamed),
      ...unmodelledOf(this.source),
    };
  }
}

function withoutTrailingGaps(names: readonly string[]): string[] {
  const last = names.findLastIndex((name) => name !== '');
  return names.slice(0, last + 1);
}

function unmodelledOf(source: { readonly unmodelled?: UnmodelledFields } | undefined) {
  return source?.unmodelled === undefined ? {} : { unmodelled: source.unmodelled };
}
