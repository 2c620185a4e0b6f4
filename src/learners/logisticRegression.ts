import { assertBothClasses } from './bothClasses.ts';
import { sigmoid, softplus } from './logistic.ts';
import { solvePositiveDefinite } from './solvePositiveDefinite.ts';

export interface LogisticRegression {
  readonly weights: Float64Array;
  readonly intercept: number;
  /** Probability of the positive class. */
  probability(row: ArrayLike<number>): number;
}

export interface LogisticRegressionOptions {
  /** Inverse strength of the L2 penalty, as scikit-learn's `C`; the intercept is not penalised. Default 1. */
  readonly inversePenalty?: number;
}

const maximumSteps = 100;
const gradientTolerance = 1e-8;

/**
 * L2-regularised logistic regression over dense rows, by Newton's method (iteratively reweighted least
 * squares) with step halving. Minimises
 *
 *   ½ ‖w‖² + C Σ_i log(1 + exp(−s_i (w·x_i + b))),  s_i = ±1
 *
 * which is scikit-learn's `LogisticRegression(C=C)`. Source: Hastie, Tibshirani and Friedman, The Elements of
 * Statistical Learning, 2nd ed., §4.4.1.
 * A target between 0 and 1 instead of a label counts as that share of a positive row and the rest of a negative one.
 * @throws RangeError when a class has no row.
 */
export function fitLogisticRegression(
  rows: readonly ArrayLike<number>[],
  labels: readonly (boolean | number)[],
  { inversePenalty = 1 }: LogisticRegressionOptions = {},
): LogisticRegression {
  const targets = labels.map(Number);
  assertBothClasses(
    rows.length,
    targets.map((target) => target > 0.5),
  );
  const width = rows[0].length;
  // The intercept is the last coefficient.
  let coefficients = new Float64Array(width + 1);
  let objective = objectiveAt(coefficients, rows, targets, inversePenalty);
  for (let step = 0; step < maximumSteps; step++) {
    const { gradient, hessian } = derivatives(coefficients, rows, targets, inversePenalty);
    if (gradient.every((slope) => Math.abs(slope) < gradientTolerance)) break;
    const direction = solvePositiveDefinite(hessian, gradient);
    const next = halveUntilLower(coefficients, direction, objective, (candidate) =>
      objectiveAt(candidate, rows, targets, inversePenalty),
    );
    if (next === null) break;
    ({ coefficients, objective } = next);
  }
  const weights = coefficients.slice(0, width);
  const intercept = coefficients[width];
  return { weights, intercept, probability: (row) => sigmoid(score(coefficients, row)) };
}

function score(coefficients: Float64Array, row: ArrayLike<number>): number {
  const width = coefficients.length - 1;
  let sum = coefficients[width];
  for (let j = 0; j < width; j++) sum += coefficients[j] * row[j];
  return sum;
}

function objectiveAt(
  coefficients: Float64Array,
  rows: readonly ArrayLike<number>[],
  targets: readonly number[],
  inversePenalty: number,
): number {
  let loss = 0;
  rows.forEach((row, i) => {
    const margin = score(coefficients, row);
    if (targets[i] > 0) loss += targets[i] * softplus(-margin);
    if (targets[i] < 1) loss += (1 - targets[i]) * softplus(margin);
  });
  let penalty = 0;
  for (let j = 0; j < coefficients.length - 1; j++) penalty += coefficients[j] ** 2;
  return penalty / 2 + inversePenalty * loss;
}

function derivatives(
  coefficients: Float64Array,
  rows: readonly ArrayLike<number>[],
  targets: readonly number[],
  inversePenalty: number,
): { gradient: Float64Array; hessian: Float64Array[] } {
  const width = coefficients.length - 1;
  const gradient = Float64Array.from(coefficients);
  gradient[width] = 0;
  const hessian = Array.from(coefficients, (_, j) => {
    const line = new Float64Array(width + 1);
    // The intercept is not penalised; a trace on its diagonal keeps the solve defined when all p(1−p) vanish.
    line[j] = j < width ? 1 : 1e-12;
    return line;
  });
  rows.forEach((row, i) => {
    const probability = sigmoid(score(coefficients, row));
    const residual = inversePenalty * (probability - targets[i]);
    const curvature = inversePenalty * probability * (1 - probability);
    for (let j = 0; j <= width; j++) {
      const left = j < width ? row[j] : 1;
      gradient[j] += residual * left;
      for (let k = 0; k <= j; k++) hessian[j][k] += curvature * left * (k < width ? row[k] : 1);
    }
  });
  return { gradient, hessian };
}

/** The longest of the steps 1, ½, ¼, … against `direction` that lowers the objective; null when none does. */
function halveUntilLower(
  coefficients: Float64Array,
  direction: Float64Array,
  objective: number,
  objectiveOf: (candidate: Float64Array) => number,
): { coefficients: Float64Array<ArrayBuffer>; objective: number } | null {
  for (let length = 1; length > 1e-10; length /= 2) {
    const candidate = Float64Array.from(coefficients, (value, j) => value - length * direction[j]);
    const reached = objectiveOf(candidate);
    if (reached < objective) return { coefficients: candidate, objective: reached };
  }
  return null;
}
