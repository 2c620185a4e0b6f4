import type { Example, TaskId } from '../core/example.ts';
import { digestTexts, trainingDigest } from '../core/hash.ts';
import type { Triple } from '../core/record.ts';

/** The one example of a triple for tasks that read the matched résumé alone: what it says is known from its context. */
export function matchedResumeExample<Target>(
  taskId: TaskId,
  { id, groupId, split, jobDescription, resumeMatched }: Triple,
  target: Target,
): Example<{ resume: string }, Target> {
  return {
    id: `${id}/matched`,
    taskId,
    inputDigest: digestTexts(resumeMatched),
    pairDigest: digestTexts(jobDescription, resumeMatched),
    get trainingDigest() {
      return trainingDigest(resumeMatched);
    },
    clusterId: id,
    groupId,
    split,
    variant: 'matched',
    input: { resume: resumeMatched },
    target,
  };
}
