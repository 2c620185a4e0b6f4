import { z } from 'zod';

const share = z.number().min(0).max(1);

/** From which on `data check` speaks of a finding. Shares are of what each check counts; null: told, not judged. */
export const checkThresholdsSchema = z.strictObject({
  duplicates: share.default(0),
  contradictions: share.default(0),
  /** Jaccard similarity from which on two texts are nearly the same. */
  similarity: z.number().min(0.5).max(1).default(0.7),
  nearDuplicates: share.default(0),
  stillEvidenced: share.nullable().default(0.05),
  neverEvidenced: share.nullable().default(null),
  uncleanRecords: share.nullable().default(null),
  leakage: share.default(0),
});
export type CheckThresholds = z.infer<typeof checkThresholdsSchema>;
