import type { Context } from '../../core/context.ts';
import { digestValue } from '../../core/hash.ts';
import type { Triple } from '../../core/record.ts';
import { checkDocuments } from '../checkDocuments.ts';
import { checkNegatives } from '../checkNegatives.ts';
import type { SkillEvidence } from '../skillEvidence.ts';
import { toTriple } from '../toTriple.ts';
import type { ClaimedEvidence, Written } from '../written.ts';
import { explainMatched, explainUnmatched } from './explanations.ts';
import { type Plan, planRecord } from './plan.ts';
import { writePosting } from './writePosting.ts';
import { writeResume } from './writeResume.ts';

/** Bumped whenever a word of the grammar or its tables changes: the same context then gives another text. */
export const realiserVersion = '1';

/** How the rows say who wrote them. */
export const realiserModel = `distill offline realiser ${realiserVersion}`;

const maximumDraws = 4;

/** A record, or why the context makes none. */
export type Realised =
  | { readonly triple: Triple; readonly reasons?: undefined }
  | { readonly triple?: undefined; readonly reasons: readonly string[] };

/**
 * Writes a context out without any model: a grammar of layouts, phrases and paraphrases. The same context gives the same
 * texts. Where a draw fails the checks that a language model's texts have to pass, another is tried.
 */
export function realise(context: Context, shows: SkillEvidence): Realised {
  let reasons: string[] = [];
  for (let draw = 0; draw < maximumDraws; draw++) {
    const plan = planRecord(context, draw);
    const written = write(plan);
    const claimed = claimedBy(plan);
    reasons = [
      ...checkDocuments(context, written, claimed, shows),
      ...checkNegatives(context, written, claimed, shows),
    ];
    if (reasons.length === 0) return { triple: toTriple(context, written, teacher) };
  }
  return { reasons };
}

const teacher = { model: realiserModel, promptDigest: digestValue({ realiser: realiserVersion }) };

function write(plan: Plan): Written {
  const { swap } = plan.context;
  const swapsNothing = swap.skills.length === 0 && swap.experience === null;
  return {
    posting: writePosting(plan),
    matched: writeResume(plan, 'matched'),
    unmatched: writeResume(plan, 'unmatched'),
    swapped: swapsNothing ? null : writeResume(plan, 'swapped'),
    explanation: explainUnmatched(plan.context),
    explanationMatched: explainMatched(plan.context),
  };
}

/** The words that were used for each skill, swapped ones too. */
function claimedBy({ slots }: Plan): ClaimedEvidence {
  const inResume = slots.flatMap(({ skill, wording, isListed, replacement }) => {
    const key = isListed ? 'listed' : 'woven';
    const own: [string, string][] = [[skill, wording[key]]];
    return replacement === null
      ? own
      : [...own, [replacement.skill, replacement.wording[key]] as [string, string]];
  });
  return {
    posting: new Map(slots.map(({ skill, wording }) => [skill, wording.posting])),
    resume: new Map(inResume),
  };
}
