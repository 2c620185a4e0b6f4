import type { ExperienceGap } from '../core/explanation.ts';
import type { Prediction } from '../core/prediction.ts';
import { plainText, printableText } from './plainText.ts';

/** A prediction for people: one line where the answer is a verdict, else a heading with the answer below it. */
export function predictionText(prediction: Prediction): string {
  const { exampleId, error, probability, task, output } = prediction;
  const name = plainText(exampleId);
  if (error) return `${name}  error: ${plainText(`${error.kind}: ${error.message}`)}`;
  const certainty = typeof probability === 'number' ? `  p(match) ${probability.toFixed(2)}` : '';
  if (task === 'matching') return `${name}  ${verdictOf(output)}${certainty}`;
  return [`${name}:`, ...linesOf(output).map((line) => `  ${printableText(line)}`)].join('\n');
}

const verdictOf = (output: unknown) => ((output as { match: boolean }).match ? 'match' : 'no match');

/** Outputs are told apart by their shape: a recorded one may come from another version. */
function linesOf(output: unknown): string[] {
  const { skills, spans, roles, missingSkills, experienceGaps, explanation, resume } = output as {
    skills?: string[];
    spans?: { layer: string; text?: string; start?: number; end?: number }[];
    roles?: { title: string; years: number | null }[];
    missingSkills?: string[];
    experienceGaps?: ExperienceGap[];
    explanation?: string;
    resume?: string;
  };
  if (skills) return listed(skills, 'no skills');
  if (spans) {
    return listed(
      spans.map(({ layer, text, start, end }) => `${layer}: ${text ?? `tokens ${start} to ${end}`}`),
      'no skills',
    );
  }
  if (roles) {
    return listed(
      roles.map(({ title, years }) => `${title}, ${years === null ? 'years not said' : yearsIn(years)}`),
      'no roles',
    );
  }
  if (missingSkills && experienceGaps) {
    const lacks = [...missingSkills.map((skill) => `skill: ${skill}`), ...experienceGaps.map(gapIn)];
    return [...listed(lacks, 'lacks nothing'), ...(explanation ? explanation.split('\n') : [])];
  }
  return resume === undefined ? [JSON.stringify(output)] : resume.split('\n');
}

function listed(items: readonly string[], none: string): string[] {
  return items.length === 0 ? [none] : items.map((item) => `- ${plainText(item)}`);
}

const yearsIn = (years: number) => `${Number(years.toFixed(1))} ${years === 1 ? 'year' : 'years'}`;

function gapIn({ kind, title, requiredYears, resumeYears }: ExperienceGap): string {
  const required = requiredYears === null ? '' : `, ${yearsIn(requiredYears)} required`;
  return kind === 'missing'
    ? `role: ${title}${required}`
    : `years: ${title}, ${resumeYears === null ? 'too few' : yearsIn(resumeYears)}${required}`;
}
