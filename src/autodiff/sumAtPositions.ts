import { codeOfDataType } from '../onnx/dataTypes.ts';
import type { GraphBuilder, Value } from '../onnx/graphBuilder.ts';
import { int64Tensor } from '../onnx/tensors.ts';
import { scalarLike } from './scalarLike.ts';

interface PositionedRows {
  /** [count, width] */
  readonly rows: Value;
  /** [count], int64: where each row belongs, any position as often as it likes; negative ones count from the end. */
  readonly positions: Value;
  /** [1], int64: how many positions there are. */
  readonly length: Value;
}

/**
 * [length, width]: at each position the sum of its rows, zeros where there is none. The rows are sorted by position and
 * summed from the first to the last in float64; a position's sum is the difference between the running sums at its last
 * row and at the last row of the position before. Every thread count gives the same result.
 *
 * Why not the direct way: `ScatterND` with `reduction=add` loses updates when two threads meet at one position
 * (onnxruntime 1.30); `ScatterElements` is right, but takes about three times as long.
 */
export function sumAtPositions(builder: GraphBuilder, { rows, positions, length }: PositionedRows): Value {
  const list = (...values: number[]) => builder.constant(int64Tensor([values.length], values));
  const zero = builder.scalar(0, 'int64');
  const fromStart = builder.op('Where', [
    builder.op('Less', [positions, zero]),
    builder.add(positions, length),
    positions,
  ]);
  const count = builder.op('Shape', [fromStart]);
  const [sorted, order] = builder.ops('TopK', 2, [fromStart, count], { largest: 0 });
  const wide = builder.op('Cast', [builder.op('Gather', [rows, order])], { to: codeOfDataType('float64') });
  const running = builder.op('CumSum', [wide, zero]);
  // The last row of each position: the next one belongs elsewhere. −1 is nobody's position.
  const next = builder.op('Pad', [
    builder.op('Slice', [sorted, list(1), count]),
    list(0, 1),
    builder.scalar(-1, 'int64'),
  ]);
  const isLast = builder.op('Not', [builder.op('Equal', [sorted, next])]);
  const lasts = builder.op('Reshape', [builder.op('NonZero', [isLast]), list(-1)]);
  const upTo = builder.op('Gather', [running, lasts]);
  const before = builder.op('Pad', [upTo, list(1, 0, -1, 0)]);
  const sums = builder.op('Cast', [builder.sub(upTo, before)], { to: codeOfDataType(rows.dataType) });
  const width = builder.op('Slice', [builder.op('Shape', [rows]), list(1), list(2)]);
  const zeros = builder.op('Expand', [
    scalarLike(builder, rows, 0),
    builder.op('Concat', [length, width], { axis: 0 }),
  ]);
  const targets = builder.op('Unsqueeze', [builder.op('Gather', [sorted, lasts]), list(1)]);
  return builder.op('ScatterND', [zeros, targets, sums]);
}
