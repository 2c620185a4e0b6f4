import {
  type AllowedFacts,
  type EditingInput,
  type EditingOutput,
  editingOutputSchema,
} from '../core/editing.ts';
import type { Example } from '../core/example.ts';
import type { Prediction } from '../core/prediction.ts';
import type { Observation } from '../core/task.ts';
import { createEvidenceCheck } from '../documents/evidence.ts';
import { roleShortfall } from '../documents/experienceGaps.ts';
import { parsePosting } from '../documents/parsePosting.ts';
import { parseResume } from '../documents/parseResume.ts';
import { titlesMatch } from '../documents/titles.ts';
import type { Requirement } from '../documents/types.ts';
import { editingColumns } from '../metrics/editingMetrics.ts';
import { unsupportedClaims } from './unsupportedClaims.ts';

/** Whatever is more is cut: no real posting asks for more, and one hostile document must not hold up a run. */
const maximumRequirements = 200;

/** The columns of {@link editingColumns}. */
export function observeEditing(
  { input }: Example<EditingInput, EditingOutput>,
  { output, error }: Prediction,
): Observation {
  const answer = error ? undefined : editingOutputSchema.safeParse(output).data;
  if (!answer) return Object.fromEntries(editingColumns.map((name) => [name, null]));
  const requirements = parsePosting(input.posting).requirements.slice(0, maximumRequirements);
  const { claims, unsupported } = unsupportedClaims(input, answer.resume);
  return {
    coverageBefore: coverage(requirements, input.resume),
    coverageAfter: coverage(requirements, answer.resume),
    factsUsed: factsUsed(input, answer.resume),
    contentKept: contentKept(input, answer.resume),
    unsupported: claims === 0 ? null : unsupported / claims,
    nothingMadeUp: Number(unsupported === 0),
    unsupportedClaims: unsupported,
  };
}

type Shows = (
  requirement: Pick<Requirement, 'kind'> & { skill?: string; title?: string; years?: number | null },
) => boolean;

/** Tells of a skill whether it stands in the résumé, and of a role whether it is held for the years asked for. */
function createShows(resume: string): Shows {
  const stands = createEvidenceCheck(resume);
  const { roles } = parseResume(resume);
  return ({ kind, skill = '', title = '', years = null }) =>
    kind === 'skill' ? stands(skill) : roleShortfall({ title, years }, roles) === null;
}

/** The share of the posting's requirements that the résumé shows; null where none can be read. */
function coverage(requirements: readonly Requirement[], resume: string): number | null {
  return requirements.length === 0
    ? null
    : requirements.filter(createShows(resume)).length / requirements.length;
}

/** Of the allowed facts that the résumé given does not show, the share that the edited one shows. */
function factsUsed({ resume, allowedFacts }: EditingInput, edited: string): number | null {
  const [before, after] = [createShows(resume), createShows(edited)];
  const open = factsOf(allowedFacts).filter((fact) => !before(fact));
  return open.length === 0 ? null : open.filter(after).length / open.length;
}

function factsOf({ skills, experience }: AllowedFacts) {
  return [
    ...skills.map((skill) => ({ kind: 'skill' as const, skill })),
    ...(experience
      ? [{ kind: 'experience' as const, title: experience.title, years: experience.years }]
      : []),
  ];
}

/**
 * The share of the résumé's lines that are still there, white space aside, each as often as before. The lines of a job
 * that the facts correct may change.
 */
function contentKept({ resume, allowedFacts: { experience } }: EditingInput, edited: string): number | null {
  const corrected = new Set(
    parseResume(resume)
      .roles.filter(({ title }) => experience !== null && titlesMatch(title, experience.title))
      .map(({ line }) => line),
  );
  const lines = linesOf(resume).filter(({ number }) => !corrected.has(number));
  if (lines.length === 0) return null;
  const remaining = new Map<string, number>();
  for (const { text } of linesOf(edited)) remaining.set(text, (remaining.get(text) ?? 0) + 1);
  const kept = lines.filter(({ text }) => {
    const count = remaining.get(text) ?? 0;
    remaining.set(text, count - 1);
    return count > 0;
  });
  return kept.length / lines.length;
}

/** Non-empty lines without their white space, numbered like those of parsed documents. */
function linesOf(text: string): { text: string; number: number }[] {
  return text
    .split(/\r\n|\n|\r/)
    .map((line, number) => ({ text: line.replace(/\s+/g, ''), number }))
    .filter((line) => line.text !== '');
}
