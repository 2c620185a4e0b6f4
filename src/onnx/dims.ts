import type { Dim } from './model.ts';

/*
 * Arithmetic of dimensions that are known only at run time. A symbolic dimension is a polynomial with integer
 * coefficients over atoms (`batch`, `floor(sequence / 2)`), written in one normal form, so that equal strings mean equal
 * lengths: `4*batch*sequence + 2`. Names from model files may be such expressions too (`past + 1`).
 */

/** Coefficients by product of atoms; '' is the constant term. */
type Polynomial = Map<string, number>;

function parse(dim: Dim): Polynomial {
  if (typeof dim === 'number') return new Map([['', dim]]);
  const sum: Polynomial = new Map();
  for (const term of splitOutsideBrackets(dim, '+')) {
    const factors = splitOutsideBrackets(term, '*');
    const numbers = factors.filter((factor) => /^-?\d+$/.test(factor)).map(Number);
    const atoms = factors.filter((factor) => !/^-?\d+$/.test(factor));
    accumulate(
      sum,
      monomial(atoms),
      numbers.reduce((a, b) => a * b, 1),
    );
  }
  return sum;
}

function splitOutsideBrackets(text: string, separator: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (character === separator && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim());
}

const monomial = (atoms: readonly string[]) => [...atoms].sort().join('*');
const atomsOf = (key: string) => splitOutsideBrackets(key, '*').filter((atom) => atom !== '');

function accumulate(sum: Polynomial, key: string, coefficient: number): void {
  const total = (sum.get(key) ?? 0) + coefficient;
  if (total === 0) sum.delete(key);
  else sum.set(key, total);
}

function print(sum: Polynomial): Dim {
  const keys = [...sum.keys()].sort().filter((key) => key !== '');
  if (keys.length === 0) return sum.get('') ?? 0;
  const terms = keys.map((key) => (sum.get(key) === 1 ? key : `${sum.get(key)}*${key}`));
  const constant = sum.get('');
  return [...terms, ...(constant === undefined ? [] : [`${constant}`])].join(' + ');
}

export function addDims(a: Dim, b: Dim): Dim {
  const sum = parse(a);
  for (const [key, coefficient] of parse(b)) accumulate(sum, key, coefficient);
  return print(sum);
}

export function subtractDims(a: Dim, b: Dim): Dim {
  return addDims(a, multiplyDims(b, -1));
}

export function multiplyDims(...dims: readonly Dim[]): Dim {
  const product = dims.map(parse).reduce(
    (left, right) => {
      const result: Polynomial = new Map();
      for (const [keyA, a] of left)
        for (const [keyB, b] of right)
          accumulate(result, monomial([...atomsOf(keyA), ...atomsOf(keyB)]), a * b);
      return result;
    },
    new Map([['', 1]]),
  );
  return print(product);
}

/** a / b rounded down; where b does not divide a for certain, a named quotient. */
export function divideDims(a: Dim, b: Dim): Dim {
  if (typeof a === 'number' && typeof b === 'number') return Math.floor(a / b);
  return exactQuotient(a, b) ?? `floor(${bracketed(a)} / ${bracketed(b)})`;
}

function bracketed(dim: Dim): string {
  const text = `${print(parse(dim))}`;
  return text.includes(' + ') ? `(${text})` : text;
}

/** a / b where b divides a whatever the symbols stand for (lengths are positive); otherwise undefined. */
export function exactQuotient(a: Dim, b: Dim): Dim | undefined {
  const dividend = parse(a);
  const divisor = [...parse(b)];
  if (print(dividend) === print(new Map(divisor))) return 1;
  if (divisor.length !== 1) return undefined;
  const [[divisorKey, divisorCoefficient]] = divisor;
  const quotient: Polynomial = new Map();
  for (const [key, coefficient] of dividend) {
    const atoms = atomsOf(key);
    for (const atom of atomsOf(divisorKey)) {
      const at = atoms.indexOf(atom);
      if (at < 0) return undefined;
      atoms.splice(at, 1);
    }
    if (coefficient % divisorCoefficient !== 0) return undefined;
    accumulate(quotient, monomial(atoms), coefficient / divisorCoefficient);
  }
  return print(quotient);
}

/** Whether two dimensions are equal whatever the symbols stand for. */
export function sameDim(a: Dim, b: Dim): boolean {
  return a === b || print(parse(a)) === print(parse(b));
}

/**
 * The length of an axis that two values broadcast to; undefined where numbers contradict each other. Of a number above 1
 * and a symbol the number holds; of two symbols nobody knows which is 1 at run time, so the result is a new symbol.
 */
function broadcastDim(a: Dim, b: Dim): Dim | undefined {
  if (sameDim(a, b) || b === 1) return a;
  if (a === 1) return b;
  if (typeof a === 'number') return typeof b === 'number' ? undefined : a;
  if (typeof b === 'number') return b;
  return `broadcast(${[...new Set([...broadcastTerms(a), ...broadcastTerms(b)])].sort().join(', ')})`;
}

/** Broadcasting once more to what is in it already changes nothing: the terms are a set. */
function broadcastTerms(dim: string): string[] {
  const terms = /^broadcast\((.*)\)$/.exec(dim)?.[1];
  return terms === undefined || !isOneBracket(dim) ? [dim] : splitOutsideBrackets(terms, ',');
}

/** Whether the last bracket closes the first one: not so in `broadcast(a, b)*floor(c / 2)`. */
function isOneBracket(dim: string): boolean {
  return splitOutsideBrackets(dim, '*').length === 1 && splitOutsideBrackets(dim, '+').length === 1;
}

/** The shape that values of these shapes broadcast to, as in NumPy; undefined where they can't. */
export function broadcastShapes(...shapes: readonly (readonly Dim[])[]): Dim[] | undefined {
  const rank = Math.max(0, ...shapes.map(({ length }) => length));
  const result: Dim[] = [];
  for (let fromEnd = rank; fromEnd >= 1; fromEnd--) {
    let dim: Dim | undefined = 1;
    for (const shape of shapes)
      if (shape.length >= fromEnd && dim !== undefined)
        dim = broadcastDim(dim, shape[shape.length - fromEnd]);
    if (dim === undefined) return undefined;
    result.push(dim);
  }
  return result;
}
