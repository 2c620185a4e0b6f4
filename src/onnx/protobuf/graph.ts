import { InputError } from '../../core/errors.ts';
import type { Graph, Node } from '../model.ts';
import { attributeFromMessage, messageFromAttribute } from './attribute.ts';
import type { GraphMessage, NodeMessage } from './schema.ts';
import { messageFromTensor, tensorFromMessage } from './tensor.ts';
import { messageFromValueInfo, valueInfoFromMessage } from './valueInfo.ts';

export function graphFromMessage(message: GraphMessage, folder: string | undefined): Graph {
  return {
    name: message.name ?? '',
    nodes: (message.nodes ?? []).map((node) => nodeFromMessage(node, folder)),
    initializers: new Map(
      (message.initializers ?? []).map((tensor) => {
        if (tensor.name) return [tensor.name, tensorFromMessage(tensor, folder)];
        throw new InputError({ expected: 'a name for every initialiser', got: 'one without' });
      }),
    ),
    inputs: (message.inputs ?? []).map(valueInfoFromMessage),
    outputs: (message.outputs ?? []).map(valueInfoFromMessage),
    valueInfo: (message.valueInfo ?? []).map(valueInfoFromMessage),
    ...(message.$unknowns === undefined ? {} : { unmodelled: message.$unknowns }),
  };
}

function nodeFromMessage(message: NodeMessage, folder: string | undefined): Node {
  return {
    name: message.name ?? '',
    op: message.op ?? '',
    domain: message.domain ?? '',
    inputs: message.inputs ?? [],
    outputs: message.outputs ?? [],
    attributes: new Map(
      (message.attributes ?? []).map((attribute) => [
        attribute.name ?? '',
        attributeFromMessage(attribute, folder, graphFromMessage),
      ]),
    ),
    ...(message.$unknowns === undefined ? {} : { unmodelled: message.$unknowns }),
  };
}

export function messageFromGraph(graph: Graph): GraphMessage {
  return {
    nodes: graph.nodes.map(messageFromNode),
    name: graph.name,
    initializers: [...graph.initializers].map(([name, tensor]) => messageFromTensor(tensor, name)),
    inputs: graph.inputs.map(messageFromValueInfo),
    outputs: graph.outputs.map(messageFromValueInfo),
    valueInfo: graph.valueInfo.map(messageFromValueInfo),
    ...(graph.unmodelled === undefined ? {} : { $unknowns: [...graph.unmodelled] }),
  };
}

function messageFromNode(node: Node): NodeMessage {
  return {
    inputs: node.inputs,
    outputs: node.outputs,
    ...(node.name === '' ? {} : { name: node.name }),
    op: node.op,
    attributes: [...node.attributes].map(([name, attribute]) =>
      messageFromAttribute(name, attribute, messageFromGraph),
    ),
    ...(node.domain === '' ? {} : { domain: node.domain }),
    ...(node.unmodelled === undefined ? {} : { $unknowns: [...node.unmodelled] }),
  };
}
