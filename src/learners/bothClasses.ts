/**
 * Every learner here tells two classes apart: from one class it would learn an infinite intercept.
 * @throws RangeError when rows and labels differ in number, or when a class has no row.
 */
export function assertBothClasses(rowCount: number, labels: readonly boolean[]): void {
  if (rowCount !== labels.length) throw new RangeError(`${rowCount} rows but ${labels.length} labels`);
  const positives = labels.filter(Boolean).length;
  if (positives === 0 || positives === labels.length) {
    throw new RangeError(`expected rows of both classes, got ${positives} positives of ${labels.length}`);
  }
}
