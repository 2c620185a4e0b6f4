/** A leaf's value, or [feature, threshold, low, high]: values up to the threshold go low. */
export type NestedTree = number | readonly [number, number, NestedTree, NestedTree];

/** Boosted trees: the log-odds before the first, and what each adds. */
export interface NestedTrees {
  readonly initialScore: number;
  readonly trees: readonly NestedTree[];
}

/** Rows walk a tree side by side: while one waits for its next node, the processor goes on with the others. */
const rowsAtOnce = 4;

/**
 * The log-odds of the positive class by boosted trees, one a row. Nodes lie behind one another in flat arrays; a leaf leads
 * to itself, so that every walk through a tree has as many steps as the tree is deep and nothing is to be guessed: walking
 * objects takes several times as long.
 */
export function flattenTrees({
  initialScore,
  trees,
}: NestedTrees): (rows: readonly ArrayLike<number>[]) => Float64Array {
  const nodes = trees.reduce<number>((sum, tree) => sum + nodesOf(tree), 0);
  const feature = new Int16Array(nodes);
  const threshold = new Float64Array(nodes);
  /** Of a leaf. */
  const value = new Float64Array(nodes);
  /** Where it goes on above the threshold (even places) and up to it (odd places). */
  const child = new Int32Array(2 * nodes);
  let next = 0;
  let features = 0;
  const lay = (tree: NestedTree): number => {
    const node = next++;
    if (typeof tree === 'number') {
      value[node] = tree;
      child.fill(node, 2 * node, 2 * node + 2);
      return node;
    }
    feature[node] = tree[0];
    features = Math.max(features, tree[0] + 1);
    threshold[node] = tree[1];
    child[2 * node + 1] = lay(tree[2]);
    child[2 * node] = lay(tree[3]);
    return node;
  };
  const roots = Int32Array.from(trees, lay);
  const depths = Int32Array.from(trees, depthOf);
  const width = Math.max(1, features);
  const values = new Float64Array(rowsAtOnce * width);

  /** Adds what the trees answer to the rows in `values`. */
  function walk(scores: Float64Array, first: number): void {
    for (let tree = 0; tree < roots.length; tree++) {
      let [a, b, c, d] = [roots[tree], roots[tree], roots[tree], roots[tree]];
      for (let step = depths[tree]; step > 0; step--) {
        a = child[2 * a + Number(values[feature[a]] <= threshold[a])];
        b = child[2 * b + Number(values[width + feature[b]] <= threshold[b])];
        c = child[2 * c + Number(values[2 * width + feature[c]] <= threshold[c])];
        d = child[2 * d + Number(values[3 * width + feature[d]] <= threshold[d])];
      }
      scores[first] += value[a];
      scores[first + 1] += value[b];
      scores[first + 2] += value[c];
      scores[first + 3] += value[d];
    }
  }

  return (rows) => {
    const scores = new Float64Array(rowsAtOnce * Math.ceil(rows.length / rowsAtOnce)).fill(initialScore);
    for (let first = 0; first < rows.length; first += rowsAtOnce) {
      const some = rows.slice(first, first + rowsAtOnce);
      // What a row lacks is not a number, and goes high as it does in objects.
      for (const [place, row] of some.entries())
        for (let at = 0; at < width; at++) values[place * width + at] = row[at];
      walk(scores, first);
    }
    return scores.subarray(0, rows.length);
  };
}

function nodesOf(tree: NestedTree): number {
  return typeof tree === 'number' ? 1 : 1 + nodesOf(tree[2]) + nodesOf(tree[3]);
}

function depthOf(tree: NestedTree): number {
  return typeof tree === 'number' ? 0 : 1 + Math.max(depthOf(tree[2]), depthOf(tree[3]));
}
