import type { MatchingInput } from '../../core/matching.ts';
import type { Control } from '../controlTypes.ts';

/** Answers the share of positives that it was fitted on, whatever the example. */
export const majorityClass: Control<MatchingInput, null> = {
  id: 'majority',
  title: 'majority class',
  features: () => null,
  fit: (_, labels) => {
    const share = labels.filter(Boolean).length / labels.length;
    return { probability: () => share };
  },
};
