import type { ValueType } from './inference.ts';
import type { Tensor } from './model.ts';

/** Longest integer constant whose elements are followed through shape computations. */
const longestFollowed = 64;

/** The type of a constant; of a short integer list or scalar with its elements. */
export function typeOfTensor({ dataType, shape, data }: Tensor): ValueType {
  const followed = (dataType === 'int64' || dataType === 'int32') && shape.length <= 1;
  if (!followed || data.length > longestFollowed) return { dataType, shape };
  return { dataType, shape, integers: Array.from(data as ArrayLike<number | bigint>, Number) };
}
