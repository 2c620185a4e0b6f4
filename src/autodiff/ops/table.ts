import type { OpRule } from '../rule.ts';
import { add } from './Add.ts';
import { cast } from './Cast.ts';
import { concat } from './Concat.ts';
import { constant } from './Constant.ts';
import { constantOfShape } from './ConstantOfShape.ts';
import { div } from './Div.ts';
import { equal } from './Equal.ts';
import { expand } from './Expand.ts';
import { fusedMatMul } from './FusedMatMul.ts';
import { identity } from './Identity.ts';
import { matMul } from './MatMul.ts';
import { mul } from './Mul.ts';
import { neg } from './Neg.ts';
import { nonZero } from './NonZero.ts';
import { not } from './Not.ts';
import { reduceMean } from './ReduceMean.ts';
import { reduceSum } from './ReduceSum.ts';
import { relu } from './Relu.ts';
import { reshape } from './Reshape.ts';
import { shape } from './Shape.ts';
import { sign } from './Sign.ts';
import { size } from './Size.ts';
import { sqrt } from './Sqrt.ts';
import { squeeze } from './Squeeze.ts';
import { sub } from './Sub.ts';
import { sum } from './Sum.ts';
import { transpose } from './Transpose.ts';
import { unsqueeze } from './Unsqueeze.ts';

/** Ops with a rule, by qualified name. */
type OpName =
  | 'Add'
  | 'Cast'
  | 'Concat'
  | 'Constant'
  | 'ConstantOfShape'
  | 'Div'
  | 'Equal'
  | 'Expand'
  | 'Identity'
  | 'MatMul'
  | 'Mul'
  | 'Neg'
  | 'NonZero'
  | 'Not'
  | 'ReduceMean'
  | 'ReduceSum'
  | 'Relu'
  | 'Reshape'
  | 'Shape'
  | 'Sign'
  | 'Size'
  | 'Sqrt'
  | 'Squeeze'
  | 'Sub'
  | 'Sum'
  | 'Transpose'
  | 'Unsqueeze'
  | 'com.microsoft.FusedMatMul';

/** Every op that graphs can be built of, inferred and differentiated. */
export const opRules: Record<OpName, OpRule> = {
  Add: add,
  Cast: cast,
  Concat: concat,
  Constant: constant,
  ConstantOfShape: constantOfShape,
  Div: div,
  Equal: equal,
  Expand: expand,
  Identity: identity,
  MatMul: matMul,
  Mul: mul,
  Neg: neg,
  NonZero: nonZero,
  Not: not,
  ReduceMean: reduceMean,
  ReduceSum: reduceSum,
  Relu: relu,
  Reshape: reshape,
  Shape: shape,
  Sign: sign,
  Size: size,
  Sqrt: sqrt,
  Squeeze: squeeze,
  Sub: sub,
  Sum: sum,
  Transpose: transpose,
  Unsqueeze: unsqueeze,
  'com.microsoft.FusedMatMul': fusedMatMul,
};
