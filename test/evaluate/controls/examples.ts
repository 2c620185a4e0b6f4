import type { Example } from '../../../src/core/example.ts';
import { digestTexts, trainingDigest } from '../../../src/core/hash.ts';
import type { MatchingInput } from '../../../src/core/matching.ts';

export interface ExampleFacts {
  readonly record: string;
  readonly variant: string;
  readonly match: boolean;
  readonly group?: string;
  readonly split?: Example['split'];
  readonly posting?: string;
  readonly resume?: string;
}

/** An example of the matching task; without a group its record is the group. */
export function matchingExample(facts: ExampleFacts): Example<MatchingInput, { match: boolean }> {
  const { record, variant, match, group = record, split = null, posting = 'p', resume = 'r' } = facts;
  return {
    id: `${record}/${variant}`,
    taskId: 'matching',
    inputDigest: digestTexts(posting, resume),
    trainingDigest: trainingDigest(posting, resume),
    clusterId: record,
    groupId: group,
    split,
    variant,
    input: { posting, resume },
    target: { match },
  };
}
