import { InputError } from '../core/errors.ts';
import type { Attribute, Node, Tensor } from './model.ts';

/** A floating-point attribute. Plain numbers are integers, because ONNX tells the two apart: `{ alpha: float(1) }`. */
export function float(value: number): Attribute {
  return { kind: 'float', value: Math.fround(value) };
}

/** What a graph builder takes for an attribute: numbers are integers, lists of numbers too; see {@link float}. */
export type AttributeInput = number | string | readonly number[] | Tensor | Attribute;

/** @throws InputError for a number that is no integer. */
export function toAttribute(name: string, input: AttributeInput): Attribute {
  if (typeof input === 'string') return { kind: 'string', value: input };
  if (typeof input === 'number') return { kind: 'int', value: integer(name, input) };
  if (isList(input)) return { kind: 'ints', value: input.map((value) => integer(name, value)) };
  return 'kind' in input ? input : { kind: 'tensor', value: input };
}

function isList(input: readonly number[] | Tensor | Attribute): input is readonly number[] {
  return Array.isArray(input);
}

function integer(name: string, value: number): number {
  if (Number.isSafeInteger(value)) return value;
  throw new InputError({
    expected: `an integer for attribute ${name}`,
    got: `${value}`,
    advice: 'wrap a floating-point attribute in float(…)',
  });
}

type ValueOfKind = { readonly [A in Attribute as A['kind']]: A['value'] };

/** An attribute of the given kind, or the default where the node has none. @throws InputError when it is of another kind. */
function read<Kind extends Attribute['kind'], Default>(
  node: Node,
  name: string,
  kind: Kind,
  fallback: Default,
): ValueOfKind[Kind] | Default {
  const attribute = node.attributes.get(name);
  if (attribute === undefined) return fallback;
  if (attribute.kind === kind) return attribute.value as ValueOfKind[Kind];
  throw new InputError({
    expected: `attribute ${name} of node ${node.name} (${node.op}) to be of kind ${kind}`,
    got: attribute.kind,
  });
}

export function intAttribute<Default extends number | undefined>(
  node: Node,
  name: string,
  fallback: Default,
) {
  return read(node, name, 'int', fallback);
}

export function floatAttribute<Default extends number | undefined>(
  node: Node,
  name: string,
  fallback: Default,
) {
  return read(node, name, 'float', fallback);
}

export function stringAttribute<Default extends string | undefined>(
  node: Node,
  name: string,
  fallback: Default,
) {
  return read(node, name, 'string', fallback);
}

export function intsAttribute<Default extends readonly number[] | undefined>(
  node: Node,
  name: string,
  fallback: Default,
) {
  return read(node, name, 'ints', fallback);
}

export function tensorAttribute(node: Node, name: string): Tensor | undefined {
  return read(node, name, 'tensor', undefined);
}
