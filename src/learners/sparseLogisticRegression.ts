import { assertBothClasses } from './bothClasses.ts';
import { sigmoid, softplus } from './logistic.ts';
import type { SparseVector } from './sparseVector.ts';

export interface SparseLogisticRegression {
  readonly weights: Float64Array;
  readonly intercept: number;
  /** Probability of the positive class. */
  probability(row: SparseVector): number;
}

export interface SparseLogisticRegressionOptions {
  /** Number of features: every index is below it. */
  readonly width: number;
  /** Inverse strength of the L2 penalty, as scikit-learn's `C`; the intercept is not penalised. Default 1. */
  readonly inversePenalty?: number;
  /** Ends when the gradient's norm is this share of its norm at the start. Default 1e-4. */
  readonly tolerance?: number;
}

const maximumSteps = 100;
const maximumInnerSteps = 200;

/**
 * L2-regularised logistic regression over sparse rows (a bag of words), with the objective of
 * {@link fitLogisticRegression}, by truncated Newton: the Newton equations are solved roughly by conjugate
 * gradients, which need the Hessian only as a product with a vector, so that nothing of size width² is held.
 * Source: Nocedal and Wright, Numerical Optimization, 2nd ed., algorithm 7.1 (line search Newton–CG).
 * @throws RangeError when a class has no row.
 */
export function fitSparseLogisticRegression(
  rows: readonly SparseVector[],
  labels: readonly boolean[],
  { width, inversePenalty = 1, tolerance = 1e-4 }: SparseLogisticRegressionOptions,
): SparseLogisticRegression {
  assertBothClasses(rows.length, labels);
  const problem = { rows, labels, width, inversePenalty };
  // The intercept is the last coefficient.
  let coefficients: Float64Array = new Float64Array(width + 1);
  let margins: Float64Array = marginsAt(coefficients, problem);
  let objective = objectiveAt(coefficients, margins, problem);
  let firstNorm: number | null = null;
  for (let step = 0; step < maximumSteps; step++) {
    const probabilities = margins.map(sigmoid);
    const gradient = gradientAt(coefficients, probabilities, problem);
    const norm = Math.sqrt(dot(gradient, gradient));
    firstNorm ??= norm;
    if (norm <= tolerance * firstNorm) break;
    const accuracy = Math.min(0.5, Math.sqrt(norm / firstNorm)) * norm;
    const direction = newtonDirection(gradient, probabilities, accuracy, problem);
    const slope = dot(gradient, direction);
    const directionMargins = marginsAt(direction, problem);
    let length = 1;
    for (; length > 1e-10; length /= 2) {
      const candidate = coefficients.map((value, j) => value + length * direction[j]);
      const candidateMargins = margins.map((value, i) => value + length * directionMargins[i]);
      const reached = objectiveAt(candidate, candidateMargins, problem);
      if (reached > objective + 1e-4 * length * slope) continue;
      [coefficients, margins, objective] = [candidate, candidateMargins, reached];
      break;
    }
    if (length <= 1e-10) break;
  }
  const weights = coefficients.slice(0, width);
  return {
    weights,
    intercept: coefficients[width],
    probability: (row) => sigmoid(marginOf(coefficients, row)),
  };
}

interface Problem {
  readonly rows: readonly SparseVector[];
  readonly labels: readonly boolean[];
  readonly width: number;
  readonly inversePenalty: number;
}

/** w·x + b. */
function marginOf(coefficients: Float64Array, { indices, values }: SparseVector): number {
  let sum = coefficients[coefficients.length - 1];
  for (let k = 0; k < indices.length; k++) sum += coefficients[indices[k]] * values[k];
  return sum;
}

function marginsAt(coefficients: Float64Array, { rows }: Problem): Float64Array {
  return Float64Array.from(rows, (row) => marginOf(coefficients, row));
}

function objectiveAt(coefficients: Float64Array, margins: Float64Array, problem: Problem): number {
  let loss = 0;
  for (let i = 0; i < margins.length; i++) loss += softplus(problem.labels[i] ? -margins[i] : margins[i]);
  let penalty = 0;
  for (let j = 0; j < problem.width; j++) penalty += coefficients[j] ** 2;
  return penalty / 2 + problem.inversePenalty * loss;
}

/** Adds factor_i · (x_i, 1) of every row to `target`. */
function addRows(target: Float64Array, rows: readonly SparseVector[], factor: (i: number) => number): void {
  const last = target.length - 1;
  for (let i = 0; i < rows.length; i++) {
    const { indices, values } = rows[i];
    const scale = factor(i);
    for (let k = 0; k < indices.length; k++) target[indices[k]] += scale * values[k];
    target[last] += scale;
  }
}

/** w + C Σ (p_i − y_i) x_i, without the penalty's part for the intercept. */
function gradientAt(
  coefficients: Float64Array,
  probabilities: Float64Array,
  { rows, labels, width, inversePenalty }: Problem,
): Float64Array {
  const gradient = Float64Array.from(coefficients);
  gradient[width] = 0;
  addRows(gradient, rows, (i) => inversePenalty * (probabilities[i] - (labels[i] ? 1 : 0)));
  return gradient;
}

/** Conjugate gradients on H d = −g until the remainder's norm is below `accuracy`. */
function newtonDirection(
  gradient: Float64Array,
  probabilities: Float64Array,
  accuracy: number,
  problem: Problem,
): Float64Array {
  const direction = new Float64Array(gradient.length);
  const remainder = gradient.map((slope) => -slope);
  const search = Float64Array.from(remainder);
  let square = dot(remainder, remainder);
  for (let step = 0; step < maximumInnerSteps && Math.sqrt(square) > accuracy; step++) {
    const product = hessianTimes(search, probabilities, problem);
    const length = square / dot(search, product);
    for (let j = 0; j < direction.length; j++) {
      direction[j] += length * search[j];
      remainder[j] -= length * product[j];
    }
    const nextSquare = dot(remainder, remainder);
    for (let j = 0; j < search.length; j++) search[j] = remainder[j] + (nextSquare / square) * search[j];
    square = nextSquare;
  }
  return direction;
}

/** H v = v + C Σ p_i (1 − p_i) (x_i·v) x_i, without the penalty's part for the intercept. */
function hessianTimes(
  vector: Float64Array,
  probabilities: Float64Array,
  { rows, width, inversePenalty }: Problem,
): Float64Array {
  const product = Float64Array.from(vector);
  product[width] = 0;
  addRows(
    product,
    rows,
    (i) => inversePenalty * probabilities[i] * (1 - probabilities[i]) * marginOf(vector, rows[i]),
  );
  return product;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < a.length; j++) sum += a[j] * b[j];
  return sum;
}
