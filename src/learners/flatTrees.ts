/** A leaf's value, or [feature, threshold, low, high]: values up to the threshold go low. */
export type NestedTree = number | readonly [number, number, NestedTree, NestedTree];

/** Boosted trees: the log-odds before the first, and what each adds. */
export interface NestedTrees {
  readonly initialScore: number;
  readonly trees: readonly NestedTree[];
}

/**
 * The log-odds of the positive class by boosted trees. Nodes lie behind one another in flat arrays, a split's low side
 * right behind it, and a row is copied to numbers of one kind first: walking objects takes several times as long.
 */
export function flattenTrees({ initialScore, trees }: NestedTrees): (row: ArrayLike<number>) => number {
  const nodes = trees.reduce<number>((sum, tree) => sum + nodesOf(tree), 0);
  /** -1: a leaf. */
  const feature = new Int16Array(nodes).fill(-1);
  /** Of a leaf: its value. */
  const threshold = new Float64Array(nodes);
  const high = new Int32Array(nodes);
  let next = 0;
  let features = 0;
  const lay = (tree: NestedTree) => {
    const node = next++;
    if (typeof tree === 'number') {
      threshold[node] = tree;
      return;
    }
    feature[node] = tree[0];
    features = Math.max(features, tree[0] + 1);
    threshold[node] = tree[1];
    lay(tree[2]);
    high[node] = next;
    lay(tree[3]);
  };
  const roots = Int32Array.from(trees, (tree) => {
    const root = next;
    lay(tree);
    return root;
  });
  const values = new Float64Array(features);
  return (row) => {
    // What a row lacks is not a number, and goes high as it does in objects.
    for (let at = 0; at < features; at++) values[at] = row[at];
    let score = initialScore;
    for (let tree = 0; tree < roots.length; tree++) {
      let node = roots[tree];
      while (feature[node] >= 0) node = values[feature[node]] <= threshold[node] ? node + 1 : high[node];
      score += threshold[node];
    }
    return score;
  };
}

function nodesOf(tree: NestedTree): number {
  return typeof tree === 'number' ? 1 : 1 + nodesOf(tree[2]) + nodesOf(tree[3]);
}
