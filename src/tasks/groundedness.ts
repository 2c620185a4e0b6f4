import type { ExplanationInput, ExplanationOutput } from '../core/explanation.ts';
import type { SkillLexicon } from '../core/lexicon.ts';
import { builtInLexicon } from '../documents/builtInLexicon.ts';
import { createEvidenceCheck } from '../documents/evidence.ts';
import { yearsTolerance } from '../documents/experienceGaps.ts';
import { parsePosting } from '../documents/parsePosting.ts';
import { parseResume } from '../documents/parseResume.ts';
import { titlesMatch } from '../documents/titles.ts';
import { numbersOf } from './numbersOf.ts';

/** No explanation is longer, and no sensible one names more. */
const maximumLength = 5000;
const maximumNames = 200;

/**
 * The share of what an answer names that occurs in posting or résumé: the skills and titles that it lists, the years of
 * its gaps, and in its explanation every well-known skill name and every number. Names stand verbatim (normalised, or
 * under another spelling that the lexicon knows) or, for titles, as another form of a required or held one; a number stands in
 * either text, or is a length of time that it states or whose dates give it. Null where nothing is named.
 */
export function groundedShare(
  input: ExplanationInput,
  output: ExplanationOutput,
  lexicon: SkillLexicon,
): number | null {
  const texts = `${input.posting}\n${input.resume}`;
  const explanation = (output.explanation ?? '').slice(0, maximumLength);
  const stands = createEvidenceCheck(texts);
  const known = new Set(lexicon.find(texts).map(({ name }) => name));
  const isSkill = (name: string) => stands(name) || known.has(lexicon.canonical(name) ?? '');
  const titles = titlesOf(input);
  const isTitle = (title: string) => stands(title) || titles.some((other) => titlesMatch(title, other));
  const numbers = [...numbersOf(texts), ...heldYears(input)];
  const isNumber = (value: number) => numbers.some((other) => Math.abs(value - other) <= yearsTolerance);

  const gaps = output.experienceGaps.slice(0, maximumNames);
  // Of the tens of thousands of names of a graph many are plain words ("repair"), which name nothing in a sentence.
  const spans = builtInLexicon.find(explanation).map(({ start, end }) => explanation.slice(start, end));
  const claims = [
    ...[...output.missingSkills.slice(0, maximumNames), ...spans].map(isSkill),
    ...gaps.map(({ title }) => isTitle(title)),
    ...gaps.flatMap(({ requiredYears, resumeYears }) => years(requiredYears, resumeYears)).map(isNumber),
    ...numbersOf(explanation).map(isNumber),
  ];
  return claims.length === 0 ? null : claims.filter(Boolean).length / claims.length;
}

/** No years held is no number named. */
function years(...values: readonly (number | null)[]): number[] {
  return values.filter((value): value is number => value !== null && value !== 0);
}

function titlesOf({ posting, resume }: ExplanationInput): string[] {
  const required = parsePosting(posting).requirements.flatMap((requirement) =>
    requirement.kind === 'experience' ? [requirement.title] : [],
  );
  const held = parseResume(resume).roles.map(({ title }) => title);
  return [...required.slice(0, maximumNames), ...held.slice(0, maximumNames)];
}

function heldYears({ resume }: ExplanationInput): number[] {
  return years(...parseResume(resume).roles.map((role) => role.years));
}
