import type { Example } from '../../core/example.ts';
import type { DatasetRecord, Triple } from '../../core/record.ts';
import type { SliceAttributes } from '../../core/slices.ts';
import { socAggregation, socMajorGroup } from '../../core/socGroups.ts';
import { parsePosting } from '../../documents/parsePosting.ts';

/** In which slice of every dimension an example of this record is; dimensions that nothing is known of are absent. */
export function sliceAttributes(record: DatasetRecord, example: Example): SliceAttributes {
  return {
    ...occupationOf(record),
    ...requirementsOf(record),
    ...lengthOf(example),
    ...styleOf(record),
    ...(record.kind === 'triple' ? { resumeKind: example.variant, ...filterOf(record, example) } : {}),
  };
}

/** The group that splits keep together; the two levels of the SOC where it is a SOC code. */
function occupationOf({ kind, groupId }: DatasetRecord): SliceAttributes {
  if (kind !== 'triple') return {};
  const major = socMajorGroup(groupId);
  if (major === undefined) return { occupation: groupId };
  return { occupation: major, occupationArea: socAggregation(major) };
}

/** Skills and roles that a triple was written from; of a pair, what can be read from its posting. */
function requirementsOf(record: DatasetRecord): SliceAttributes {
  if (record.kind === 'taggedSentence') return {};
  const count =
    record.kind === 'triple'
      ? record.context.skills.length + record.context.occupations.length
      : parsePosting(record.posting).requirements.length;
  return count === 0 ? {} : { requirements: binOf(count, [5, 8, 11]) };
}

/** Words between white space, of all that the predictor sees. */
function lengthOf({ input }: Example): SliceAttributes {
  const {
    posting = '',
    resume = '',
    tokens,
  } = input as { posting?: unknown; resume?: unknown; tokens?: unknown };
  if (Array.isArray(tokens)) return { length: binOf(tokens.length, [10, 20, 30]) };
  const text = `${String(posting)} ${String(resume)}`;
  // A résumé alone is about half as long as with its posting.
  const ends = posting === '' ? [100, 150, 200] : [200, 300, 400];
  return { length: binOf(text.match(/\S+/g)?.length ?? 0, ends) };
}

function styleOf(record: DatasetRecord): SliceAttributes {
  if (record.kind !== 'triple') return {};
  const { wording, posting, resume } = record.style ?? {};
  return {
    ...(wording === undefined ? {} : { wording }),
    ...(posting === undefined ? {} : { postingStyle: posting }),
    ...(resume === undefined ? {} : { resumeStyle: resume }),
  };
}

/**
 * What was filtered out of the unmatched résumé, for it and for its matched counterpart: together, both labels are in
 * every slice. Further negatives are told apart by `resumeKind`.
 */
function filterOf({ filtered }: Triple, { variant, taskId }: Example): SliceAttributes {
  const isAboutBoth = taskId === 'matching' || taskId === 'explanation';
  if (variant !== 'unmatched' && !(variant === 'matched' && isAboutBoth)) return {};
  const { skills, experience } = filtered;
  return { removedSkills: binOf(skills.length, [0, 1, 2, 3]), filteredExperience: experience.kind };
}

/** `≤5`, `6–8`, `9–11`, `≥12` for the ends [5, 8, 11]; single numbers stand alone. */
function binOf(count: number, ends: readonly number[]): string {
  const index = ends.findIndex((end) => count <= end);
  if (index < 0) return `≥${ends[ends.length - 1] + 1}`;
  const end = ends[index];
  if (index === 0) return end === 0 ? '0' : `≤${end}`;
  const start = ends[index - 1] + 1;
  return start === end ? `${end}` : `${start}–${end}`;
}
