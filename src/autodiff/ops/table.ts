import type { OpRule } from '../rule.ts';
import { abs } from './Abs.ts';
import { add } from './Add.ts';
import { and } from './And.ts';
import { argMax } from './ArgMax.ts';
import { cast } from './Cast.ts';
import { ceil } from './Ceil.ts';
import { clip } from './Clip.ts';
import { concat } from './Concat.ts';
import { constant } from './Constant.ts';
import { constantOfShape } from './ConstantOfShape.ts';
import { cos } from './Cos.ts';
import { cumSum } from './CumSum.ts';
import { div } from './Div.ts';
import { equal } from './Equal.ts';
import { erf } from './Erf.ts';
import { exp } from './Exp.ts';
import { expand } from './Expand.ts';
import { flatten } from './Flatten.ts';
import { floor } from './Floor.ts';
import { fusedMatMul } from './FusedMatMul.ts';
import { gather } from './Gather.ts';
import { gatherElements } from './GatherElements.ts';
import { gelu } from './Gelu.ts';
import { gemm } from './Gemm.ts';
import { greater } from './Greater.ts';
import { greaterOrEqual } from './GreaterOrEqual.ts';
import { hardSigmoid } from './HardSigmoid.ts';
import { identity } from './Identity.ts';
import { isNotANumber } from './IsNaN.ts';
import { layerNormalization } from './LayerNormalization.ts';
import { less } from './Less.ts';
import { lessOrEqual } from './LessOrEqual.ts';
import { log } from './Log.ts';
import { logSoftmax } from './LogSoftmax.ts';
import { matMul } from './MatMul.ts';
import { max } from './Max.ts';
import { min } from './Min.ts';
import { mod } from './Mod.ts';
import { mul } from './Mul.ts';
import { neg } from './Neg.ts';
import { nonZero } from './NonZero.ts';
import { not } from './Not.ts';
import { oneHot } from './OneHot.ts';
import { or } from './Or.ts';
import { pad } from './Pad.ts';
import { pow } from './Pow.ts';
import { range } from './Range.ts';
import { reciprocal } from './Reciprocal.ts';
import { reduceL2 } from './ReduceL2.ts';
import { reduceLogSumExp } from './ReduceLogSumExp.ts';
import { reduceMax } from './ReduceMax.ts';
import { reduceMean } from './ReduceMean.ts';
import { reduceMin } from './ReduceMin.ts';
import { reduceSum } from './ReduceSum.ts';
import { reduceSumSquare } from './ReduceSumSquare.ts';
import { relu } from './Relu.ts';
import { reshape } from './Reshape.ts';
import { round } from './Round.ts';
import { scatterElements } from './ScatterElements.ts';
import { scatterND } from './ScatterND.ts';
import { shape } from './Shape.ts';
import { sigmoid } from './Sigmoid.ts';
import { sign } from './Sign.ts';
import { sin } from './Sin.ts';
import { size } from './Size.ts';
import { slice } from './Slice.ts';
import { softmax } from './Softmax.ts';
import { softmaxCrossEntropyLoss } from './SoftmaxCrossEntropyLoss.ts';
import { softplus } from './Softplus.ts';
import { split } from './Split.ts';
import { sqrt } from './Sqrt.ts';
import { squeeze } from './Squeeze.ts';
import { sub } from './Sub.ts';
import { sum } from './Sum.ts';
import { tanh } from './Tanh.ts';
import { tile } from './Tile.ts';
import { topK } from './TopK.ts';
import { transpose } from './Transpose.ts';
import { trilu } from './Trilu.ts';
import { unsqueeze } from './Unsqueeze.ts';
import { where } from './Where.ts';
import { xor } from './Xor.ts';

/** Ops with a rule, by qualified name. */
type OpName =
  | 'Abs'
  | 'Add'
  | 'And'
  | 'ArgMax'
  | 'Cast'
  | 'Ceil'
  | 'Clip'
  | 'Concat'
  | 'Constant'
  | 'ConstantOfShape'
  | 'Cos'
  | 'CumSum'
  | 'Div'
  | 'Equal'
  | 'Erf'
  | 'Exp'
  | 'Expand'
  | 'Flatten'
  | 'Floor'
  | 'Gather'
  | 'GatherElements'
  | 'Gelu'
  | 'Gemm'
  | 'Greater'
  | 'GreaterOrEqual'
  | 'HardSigmoid'
  | 'Identity'
  | 'IsNaN'
  | 'LayerNormalization'
  | 'Less'
  | 'LessOrEqual'
  | 'Log'
  | 'LogSoftmax'
  | 'MatMul'
  | 'Max'
  | 'Min'
  | 'Mod'
  | 'Mul'
  | 'Neg'
  | 'NonZero'
  | 'Not'
  | 'OneHot'
  | 'Or'
  | 'Pad'
  | 'Pow'
  | 'Range'
  | 'Reciprocal'
  | 'ReduceL2'
  | 'ReduceLogSumExp'
  | 'ReduceMax'
  | 'ReduceMean'
  | 'ReduceMin'
  | 'ReduceSum'
  | 'ReduceSumSquare'
  | 'Relu'
  | 'Reshape'
  | 'Round'
  | 'ScatterElements'
  | 'ScatterND'
  | 'Shape'
  | 'Sigmoid'
  | 'Sign'
  | 'Sin'
  | 'Size'
  | 'Slice'
  | 'Softmax'
  | 'SoftmaxCrossEntropyLoss'
  | 'Softplus'
  | 'Split'
  | 'Sqrt'
  | 'Squeeze'
  | 'Sub'
  | 'Sum'
  | 'Tanh'
  | 'Tile'
  | 'TopK'
  | 'Transpose'
  | 'Trilu'
  | 'Unsqueeze'
  | 'Where'
  | 'Xor'
  | 'com.microsoft.FusedMatMul';

/** Every op that graphs can be built of, inferred and differentiated. */
export const opRules: Record<OpName, OpRule> = {
  Abs: abs,
  Add: add,
  And: and,
  ArgMax: argMax,
  Cast: cast,
  Ceil: ceil,
  Clip: clip,
  Concat: concat,
  Constant: constant,
  ConstantOfShape: constantOfShape,
  Cos: cos,
  CumSum: cumSum,
  Div: div,
  Equal: equal,
  Erf: erf,
  Exp: exp,
  Expand: expand,
  Flatten: flatten,
  Floor: floor,
  Gather: gather,
  GatherElements: gatherElements,
  Gelu: gelu,
  Gemm: gemm,
  Greater: greater,
  GreaterOrEqual: greaterOrEqual,
  HardSigmoid: hardSigmoid,
  Identity: identity,
  IsNaN: isNotANumber,
  LayerNormalization: layerNormalization,
  Less: less,
  LessOrEqual: lessOrEqual,
  Log: log,
  LogSoftmax: logSoftmax,
  MatMul: matMul,
  Max: max,
  Min: min,
  Mod: mod,
  Mul: mul,
  Neg: neg,
  NonZero: nonZero,
  Not: not,
  OneHot: oneHot,
  Or: or,
  Pad: pad,
  Pow: pow,
  Range: range,
  Reciprocal: reciprocal,
  ReduceL2: reduceL2,
  ReduceLogSumExp: reduceLogSumExp,
  ReduceMax: reduceMax,
  ReduceMean: reduceMean,
  ReduceMin: reduceMin,
  ReduceSum: reduceSum,
  ReduceSumSquare: reduceSumSquare,
  Relu: relu,
  Reshape: reshape,
  Round: round,
  ScatterElements: scatterElements,
  ScatterND: scatterND,
  Shape: shape,
  Sigmoid: sigmoid,
  Sign: sign,
  Sin: sin,
  Size: size,
  Slice: slice,
  Softmax: softmax,
  SoftmaxCrossEntropyLoss: softmaxCrossEntropyLoss,
  Softplus: softplus,
  Split: split,
  Sqrt: sqrt,
  Squeeze: squeeze,
  Sub: sub,
  Sum: sum,
  Tanh: tanh,
  Tile: tile,
  TopK: topK,
  Transpose: transpose,
  Trilu: trilu,
  Unsqueeze: unsqueeze,
  Where: where,
  Xor: xor,
  'com.microsoft.FusedMatMul': fusedMatMul,
};
