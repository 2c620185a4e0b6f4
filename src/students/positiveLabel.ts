import { UsageError } from '../core/errors.ts';

/** Names of the label that means a match, in the order in which they are looked for. */
const positiveNames = ['match', 'entailment', 'yes', 'true', 'positive', '1', 'label_1'];

/**
 * Which of a classifier's labels means a match: the one named, one with a telling name, or the second of two.
 * @throws UsageError when that can't be told.
 */
export function positiveLabelIndex(labels: readonly string[], named: string | undefined, id: string): number {
  if (named !== undefined && labels.includes(named)) return labels.indexOf(named);
  if (named === undefined) {
    const lower = labels.map((label) => label.toLowerCase());
    const telling = positiveNames.find((name) => lower.includes(name));
    if (telling !== undefined) return lower.indexOf(telling);
    if (labels.length <= 2) return labels.length - 1;
  }
  const problem =
    named === undefined ? 'none of which says "match"' : `none of which is ${JSON.stringify(named)}`;
  throw new UsageError(`${id} has the labels ${labels.join(', ')}, ${problem}`, {
    advice:
      'name it in student.json as "positiveLabel"; a remote classifier has to call its label match, yes, true or positive',
  });
}
