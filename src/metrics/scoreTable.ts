import type { ScoreTable } from '../core/metric.ts';

export interface ScoreTableParts {
  /** 0-based cluster of each row. */
  readonly clusterOf: Int32Array;
  readonly clusterCount: number;
  /** One number a row; NaN where there is none. */
  readonly columns: Readonly<Record<string, Float64Array>>;
}

/** @throws RangeError when a column has another length than `clusterOf`, or a cluster is out of range. */
export function createScoreTable({ clusterOf, clusterCount, columns }: ScoreTableParts): ScoreTable {
  for (const [name, values] of Object.entries(columns)) {
    if (values.length !== clusterOf.length) {
      throw new RangeError(`column ${name} has ${values.length} rows, the clusters ${clusterOf.length}`);
    }
  }
  const stray = clusterOf.find((cluster) => cluster < 0 || cluster >= clusterCount);
  if (stray !== undefined) throw new RangeError(`cluster ${stray} is not one of ${clusterCount}`);
  return {
    length: clusterOf.length,
    clusterOf,
    clusterCount,
    column(name) {
      if (!Object.hasOwn(columns, name)) {
        throw new RangeError(`no column ${name}; there are ${Object.keys(columns).join(', ') || 'none'}`);
      }
      return columns[name];
    },
  };
}
