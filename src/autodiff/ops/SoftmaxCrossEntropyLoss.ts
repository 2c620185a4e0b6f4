import { intAttribute, stringAttribute } from '../../onnx/attributes.ts';
import type { Value } from '../../onnx/graphBuilder.ts';
import { int64Tensor } from '../../onnx/tensors.ts';
import { castLike } from '../castLike.ts';
import { lengthOf } from '../placeAlong.ts';
import { reduceSum } from '../reductions.ts';
import type { GradientContext, OpRule } from '../rule.ts';
import { scalarLike } from '../scalarLike.ts';

/**
 * ℓᵢ = −w[tᵢ]·ln pᵢ[tᵢ], p the softmax over axis 1 and t the labels; as a list, their sum, or their mean (Σℓ / Σw). Rows
 * whose label is `ignore_index` count for nothing. The second output is ln p.
 *
 *   dx = w[t]·dℓ·(p − onehot t) + (dq − p·Σ dq) with q = ln p
 */
export const softmaxCrossEntropyLoss: OpRule = {
  infer({ node, input }) {
    const { dataType, shape } = input(0);
    const listed = stringAttribute(node, 'reduction', 'mean') === 'none';
    return [
      { dataType, shape: listed ? input(1).shape : [] },
      { dataType, shape },
    ].slice(0, node.outputs.length);
  },
  gradient(context) {
    const { builder, node, inputs, input, gradients } = context;
    const logProbabilities = node.outputs[1]
      ? context.output(1)
      : builder.op('LogSoftmax', [input(0)], { axis: 1 });
    const p = builder.op('Exp', [logProbabilities]);
    const ofLoss = gradients[0] && byLoss(context, p);
    const ofLogs =
      gradients[1] && builder.sub(gradients[1], builder.mul(p, reduceSum(builder, gradients[1], [1])));
    const dx = ofLoss && ofLogs ? builder.add(ofLoss, ofLogs) : (ofLoss ?? ofLogs);
    return [dx, ...inputs.slice(1).map(() => undefined)];
  },
};

function byLoss(context: GradientContext, p: Value): Value {
  const { builder, input } = context;
  const list = (...values: number[]) => builder.constant(int64Tensor([values.length], values));
  const labels = builder.op('Cast', [builder.op('Unsqueeze', [input(1), list(1)])], { to: 7 });
  const range = builder.op('Range', [
    builder.scalar(0, 'int64'),
    lengthOf(builder, input(0), 1),
    builder.scalar(1, 'int64'),
  ]);
  // Classes along axis 1, whatever comes behind it.
  const behind = (input(0).shape?.length ?? 2) - 2;
  const classes =
    behind === 0
      ? range
      : builder.op('Unsqueeze', [range, list(...Array.from({ length: behind }, (_, at) => at + 1))]);
  const target = castLike(builder, builder.op('Equal', [labels, classes]), p);
  const weights = labelWeights(context, labels, target);
  return builder.mul(builder.sub(p, target), builder.mul(weights, scale(context, weights)));
}

/** w[t] with an axis for the classes; 0 for rows that are ignored. */
function labelWeights(
  { builder, node, inputs, input }: GradientContext,
  labels: Value,
  target: Value,
): Value {
  const ignored = intAttribute(node, 'ignore_index', undefined);
  const counted =
    ignored === undefined
      ? undefined
      : castLike(
          builder,
          builder.op('Not', [builder.op('Equal', [labels, builder.scalar(ignored, 'int64')])]),
          input(0),
        );
  if (inputs[2] === undefined)
    return counted ?? builder.op('Expand', [scalarLike(builder, input(0), 1), builder.op('Shape', [labels])]);
  const behind = (input(0).shape?.length ?? 2) - 2;
  const axes = Array.from({ length: behind }, (_, at) => at + 1);
  const perClass =
    behind === 0
      ? inputs[2]
      : builder.op('Unsqueeze', [inputs[2], builder.constant(int64Tensor([behind], axes))]);
  // Labels that are ignored are no class, so that their sum is 0 already.
  const weights = reduceSum(builder, builder.mul(target, perClass), [1]);
  return counted === undefined ? weights : builder.mul(weights, counted);
}

/** What every row's dℓ is, per unit of weight. */
function scale({ builder, node, gradient }: GradientContext, weights: Value): Value {
  const reduction = stringAttribute(node, 'reduction', 'mean');
  if (reduction === 'none')
    return builder.op('Unsqueeze', [gradient(), builder.constant(int64Tensor([1], [1]))]);
  return reduction === 'sum'
    ? gradient()
    : builder.div(gradient(), builder.op('ReduceSum', [weights], { keepdims: 0 }));
}
