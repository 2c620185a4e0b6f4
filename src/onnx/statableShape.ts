import type { Shape } from './model.ts';

/** Expressions are no names that ONNX would accept in a file: they are left open. */
export function statableShape(shape: Shape): Shape {
  return shape.map((dim) => (typeof dim === 'string' && !/^\w+$/.test(dim) ? '' : dim));
}
