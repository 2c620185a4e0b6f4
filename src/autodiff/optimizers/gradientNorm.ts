import type { GraphBuilder, Value } from '../../onnx/graphBuilder.ts';

export interface GradientNorm {
  /** √(Σ g²) over all gradients together, a float32 scalar. */
  readonly norm: Value;
  /** A bool scalar: false when a gradient holds an infinity or NaN (or its square overflows). */
  readonly finite: Value;
}

/** Appends the global norm of gradients, each read once. @param gradients of any shapes, at least one. */
export function appendGradientNorm(builder: GraphBuilder, gradients: readonly Value[]): GradientNorm {
  const squares = gradients.map((gradient) => builder.op('ReduceSumSquare', [gradient], { keepdims: 0 }));
  const total = squares.length === 1 ? squares[0] : builder.op('Sum', squares);
  const norm = builder.op('Sqrt', [total]);
  // x − x is 0 for numbers, NaN for infinities and NaN.
  const finite = builder.op('Equal', [builder.sub(norm, norm), builder.scalar(0)]);
  return { norm, finite };
}

/**
 * The factor that brings gradients to a norm of at most `maximum`: min(1, maximum / (norm + 1e-6)).
 * Source: PyTorch's `clip_grad_norm_`.
 */
export function appendClipFactor(builder: GraphBuilder, norm: Value, maximum: number): Value {
  const factor = builder.div(builder.scalar(maximum), builder.add(norm, builder.scalar(1e-6)));
  return builder.op('Min', [factor, builder.scalar(1)]);
}
