import { verdictOf } from '../core/abstention.ts';
import { RuntimeFailure } from '../core/errors.ts';
import type { TaskId } from '../core/example.ts';
import {
  type ExperienceExtractionOutput,
  experienceExtractionOutputSchema,
} from '../core/experienceExtraction.ts';
import { digestTexts } from '../core/hash.ts';
import { type MatchingInput, matchingOutputSchema } from '../core/matching.ts';
import type { Prediction } from '../core/prediction.ts';
import type { PredictOptions, Predictor } from '../core/predictor.ts';
import type { PairReading, ResumeReading } from '../core/reading.ts';
import { skillExtractionOutputSchema } from '../core/skillExtraction.ts';
import { parseResume } from '../documents/parseResume.ts';
import { lackingRequirements } from './lackingRequirements.ts';
import { readLexically } from './lexicalReading.ts';

/** Who answers what is read: one student may be all three. */
export interface ReadingStudents {
  readonly matcher: Predictor;
  readonly skills: Predictor;
  readonly roles: Predictor;
}

/** Reads single documents with predictors. Failures of a predictor are thrown as RuntimeFailure. */
export interface StudentReader {
  readPair(pair: MatchingInput, options?: PredictOptions): Promise<PairReading>;
  readResume(resume: string, options?: PredictOptions): Promise<ResumeReading>;
}

/**
 * A matcher that judges requirement by requirement gives its own reading; around any other, the requirements are judged
 * by rules, and only the match itself is the model's.
 */
export function createStudentReader({ matcher, skills, roles }: ReadingStudents): StudentReader {
  return {
    async readPair(pair, options) {
      if (matcher.readPair) return matcher.readPair(pair, options);
      const { output, probability = null } = await ask(matcher, 'matching', pair, options);
      const { match } = matchingOutputSchema.parse(output);
      const requirements = readLexically(pair.posting, pair.resume);
      return {
        match: { probability, verdict: verdictOf(match, probability, matcher.abstention) },
        requirements,
        explanation: lackingRequirements(requirements).explanation,
      };
    },
    async readResume(resume, options) {
      const named = await ask(skills, 'skill-extraction', { resume }, options);
      const held = await ask(roles, 'experience-extraction', { resume }, options);
      const output = skillExtractionOutputSchema.parse(named.output);
      return {
        skills: 'skills' in output ? output.skills : [],
        roles: withDates(experienceExtractionOutputSchema.parse(held.output).roles, resume),
      };
    },
  };
}

async function ask(
  predictor: Predictor,
  taskId: TaskId,
  input: MatchingInput | { readonly resume: string },
  options: PredictOptions | undefined,
): Promise<Prediction> {
  const texts = 'posting' in input ? [input.posting, input.resume] : [input.resume];
  const example = { id: 'document', taskId, inputDigest: digestTexts(...texts), input };
  const [prediction] = await predictor.predict([example], options);
  const { error } = prediction;
  if (error === undefined) return prediction;
  throw new RuntimeFailure(`${predictor.id} gave no answer to ${taskId} (${error.kind}): ${error.message}`);
}

/** Predictors tell years; the calendar is read off the résumé, where a role of this title and length stands. */
function withDates(roles: ExperienceExtractionOutput['roles'], resume: string): ResumeReading['roles'] {
  const dated = [...parseResume(resume).roles];
  return roles.map((role) => {
    const at = dated.findIndex(({ title, years }) => title === role.title && years === role.years);
    if (at === -1) return role;
    const [{ startYear, endYear }] = dated.splice(at, 1);
    return {
      ...role,
      ...(startYear !== null && { start: startYear }),
      ...(endYear !== null && { end: endYear }),
    };
  });
}
