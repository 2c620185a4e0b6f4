import type { Example } from '../core/example.ts';
import {
  type ExperienceGap,
  type ExplanationInput,
  type ExplanationTarget,
  explanationOutputSchema,
} from '../core/explanation.ts';
import type { SkillLexicon } from '../core/lexicon.ts';
import type { Prediction } from '../core/prediction.ts';
import type { Observation } from '../core/task.ts';
import { yearsTolerance } from '../documents/experienceGaps.ts';
import { titlesMatch } from '../documents/titles.ts';
import { explanationColumns } from '../metrics/explanationMetrics.ts';
import { rouge } from '../metrics/rouge.ts';
import { groundedShare } from './groundedness.ts';
import { countSkills, lacksAnything } from './missingSkills.ts';

/** The columns of {@link explanationColumns}; those on clean labels are null where the label is not clean. */
export function observeExplanation(
  { input, target }: Example<ExplanationInput, ExplanationTarget>,
  { output, error }: Prediction,
  lexicon: SkillLexicon,
): Observation {
  const nothing = Object.fromEntries(explanationColumns.map((name) => [name, null]));
  const answer = error ? undefined : explanationOutputSchema.safeParse(output).data;
  if (!answer) return nothing;
  const skills = countSkills(answer.missingSkills, target.missingSkills);
  const clean = Object.entries(skills).map(([name, count]) => [`clean.${name}`, count] as const);
  const hasReference = target.explanation !== undefined && answer.explanation !== undefined;
  return {
    ...nothing,
    ...skills,
    ...(target.cleanLabel ? Object.fromEntries(clean) : {}),
    ...compareGaps(answer.experienceGaps, target.experienceGaps),
    saysWhether: Number(lacksAnything(answer) === lacksAnything(target)),
    grounded: groundedShare(input, answer, lexicon),
    ...(hasReference ? rouge(answer.explanation ?? '', target.explanation ?? '') : {}),
  };
}

/**
 * Whether the gaps named are of the right kind; whether they are that one role; whether its years are right, too.
 * A gap that there is not makes the answer wrong, and none is right where none is.
 */
function compareGaps(
  named: readonly ExperienceGap[],
  wanted: readonly ExperienceGap[],
): Record<string, number> {
  const [gap] = wanted;
  if (!gap) {
    const right = Number(named.length === 0);
    return { experienceKind: right, experienceRole: right, experienceYears: right };
  }
  const isKind = named.length > 0 && named.every(({ kind }) => kind === gap.kind);
  const isRole = isKind && named.length === 1 && titlesMatch(named[0].title, gap.title);
  const isYears =
    isRole &&
    sameYears(named[0].requiredYears, gap.requiredYears) &&
    sameYears(named[0].resumeYears, gap.resumeYears);
  return {
    experienceKind: Number(isKind),
    experienceRole: Number(isRole),
    experienceYears: Number(isYears),
  };
}

/** Not held and held for no years are the same. */
function sameYears(a: number | null, b: number | null): boolean {
  return Math.abs((a ?? 0) - (b ?? 0)) <= yearsTolerance;
}
