import { InputError } from '../core/errors.ts';
import type { Model, Tensor } from './model.ts';

/**
 * A model with other weights, e.g. those that training arrived at.
 * @throws InputError for a name that is no initialiser, or a tensor of another element type or shape.
 */
export function replaceWeights(model: Model, weights: ReadonlyMap<string, Tensor>): Model {
  const initializers = new Map(model.graph.initializers);
  for (const [name, tensor] of weights) {
    const old = initializers.get(name);
    if (old === undefined)
      throw new InputError({ expected: `an initialiser of graph ${model.graph.name}`, got: name });
    const describe = ({ dataType, shape }: Tensor) => `${dataType} [${shape.join(', ')}]`;
    if (describe(old) !== describe(tensor))
      throw new InputError({ expected: `weight ${name} of ${describe(old)}`, got: describe(tensor) });
    initializers.set(name, tensor);
  }
  return { ...model, graph: { ...model.graph, initializers } };
}
