import type { Filtered } from '../core/context.ts';
import type { Example } from '../core/example.ts';
import {
  type ExplanationInput,
  type ExplanationOutput,
  type ExplanationTarget,
  explanationOutputSchema,
} from '../core/explanation.ts';
import { digestTexts, trainingDigest } from '../core/hash.ts';
import type { SkillLexicon } from '../core/lexicon.ts';
import type { Triple } from '../core/record.ts';
import type { Task } from '../core/task.ts';
import { builtInLexicon } from '../documents/builtInLexicon.ts';
import { createEvidenceCheck } from '../documents/evidence.ts';
import { explanationColumns, explanationMetrics } from '../metrics/explanationMetrics.ts';
import { explanationAnswer, explanationAnswerSchema, parseExplanationAnswer } from './explanationAnswer.ts';
import { observeExplanation } from './explanationObservation.ts';
import { explanationPrompt, explanationPromptVersion } from './explanationPrompt.ts';
import { explanationChecklist, explanationFidelityRules } from './fidelity/explanations.ts';

type ExplanationExample = Example<ExplanationInput, ExplanationTarget>;
type ExplanationTask = Task<ExplanationInput, ExplanationTarget, ExplanationOutput>;

/**
 * Why a résumé does or does not meet a posting: the required skills that it lacks, the role that it lacks or holds too
 * short, and an explanation in words. One example a résumé of a triple; from the matched one nothing is missing.
 */
export const explanation: ExplanationTask = createExplanation(builtInLexicon);

function createExplanation(lexicon: SkillLexicon): ExplanationTask {
  return {
    id: 'explanation',
    version: '1',
    title: 'explanation of what is missing',
    accepts: ['triple'],
    primaryMetric: 'lenientMissingSkillF1',
    margin: 0.02,
    metrics: explanationMetrics,
    headlineMetrics: ['lenientMissingSkillF1', 'experienceRole', 'grounded'],
    subsets: [
      { id: 'unmatched', title: 'unmatched only', variants: ['unmatched'] },
      { id: 'swapped', title: 'swapped only (count-preserving)', variants: ['swapped'] },
    ],
    outputSchema: explanationOutputSchema,
    examples: (record) => (record.kind === 'triple' ? explanationExamples(record) : []),
    promptVersion: explanationPromptVersion,
    prompt: explanationPrompt,
    answerSchema: () => explanationAnswerSchema,
    answer: explanationAnswer,
    parse: parseExplanationAnswer,
    columns: explanationColumns,
    observe: (example, prediction) => observeExplanation(example, prediction, lexicon),
    fidelity: explanationFidelityRules,
    checklist: explanationChecklist,
    withLexicon: createExplanation,
  };
}

function explanationExamples(record: Triple): ExplanationExample[] {
  const {
    resumeMatched,
    resumeUnmatched,
    negatives = {},
    filtered,
    negativesFiltered = {},
    explanation,
    explanationMatched,
  } = record;
  const inMatched = createEvidenceCheck(resumeMatched);
  const standInMatched = filtered.skills.every(inMatched);
  const isClean = (negative: string) => {
    const inNegative = createEvidenceCheck(negative);
    return standInMatched && !filtered.skills.some(inNegative);
  };
  return [
    exampleOf(record, 'matched', resumeMatched, {
      missingSkills: [],
      experienceGaps: [],
      ...(explanationMatched === undefined ? {} : { explanation: explanationMatched }),
      cleanLabel: standInMatched,
    }),
    exampleOf(record, 'unmatched', resumeUnmatched, {
      missingSkills: filtered.skills,
      experienceGaps: gapsOf(filtered),
      ...(explanation === undefined ? {} : { explanation }),
      cleanLabel: isClean(resumeUnmatched),
    }),
    // No explanation is written about the other negatives; as a rule they keep the matched résumé's experience.
    ...Object.entries(negatives).map(([name, resume]) => {
      const own = negativesFiltered[name];
      return exampleOf(record, name, resume, {
        missingSkills: own ? own.skills : filtered.skills,
        experienceGaps: own ? gapsOf(own) : [],
        cleanLabel: isClean(resume),
      });
    }),
  ];
}

function gapsOf({ experience }: Filtered): ExplanationOutput['experienceGaps'] {
  const { kind, title, requiredYears, resumeYears } = experience;
  if (kind === 'unchanged' || title === null) return [];
  return [{ kind: kind === 'removed' ? 'missing' : 'shortened', title, requiredYears, resumeYears }];
}

function exampleOf(
  { id, groupId, split, jobDescription }: Triple,
  variant: string,
  resume: string,
  target: ExplanationTarget,
): ExplanationExample {
  return {
    id: `${id}/${variant}`,
    taskId: 'explanation',
    inputDigest: digestTexts(jobDescription, resume),
    get trainingDigest() {
      return trainingDigest(jobDescription, resume);
    },
    clusterId: id,
    groupId,
    split,
    variant,
    input: { posting: jobDescription, resume },
    target,
  };
}
