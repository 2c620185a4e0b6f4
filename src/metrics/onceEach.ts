/** The weights of the data as they are: every cluster once. */
export function onceEach(clusterCount: number): Float64Array {
  return new Float64Array(clusterCount).fill(1);
}
