import type { PairReading, Reading, RequirementReading, ResumeReading } from '../core/reading.ts';
import { excerpt } from './excerpt.ts';
import { formatNumber } from './format.ts';
import { plainText } from './plainText.ts';
import { wrapText } from './wrapText.ts';

/** A line that lists twenty skills shows the one that is asked for. */
const excerptColumns = 60;

/** What was read of one résumé, for people. `width` is that of the terminal, in columns. */
export function readingText(name: string, reading: Reading | ResumeReading, width: number): string {
  const wrap = (line: string) => wrapText(line, width, (/^ */.exec(line)?.[0].length ?? 0) + 2);
  const lines =
    'match' in reading
      ? [
          `${plainText(name)}: ${verdictText(reading)}`,
          plainText(reading.explanation),
          ...requirementLines(reading.requirements),
          '',
          ...resumeLines(reading),
        ]
      : [`${plainText(name)}:`, ...resumeLines(reading)];
  return lines.map(wrap).join('\n');
}

export function verdictText({ match: { probability, verdict } }: PairReading): string {
  return probability === null ? verdict : `${verdict}, probability ${formatNumber(probability)}`;
}

function requirementLines(requirements: readonly RequirementReading[]): string[] {
  if (requirements.length === 0) return ['', 'no requirements were found in the posting'];
  const group = (heading: string, members: readonly RequirementReading[]) =>
    members.length === 0
      ? []
      : ['', `${heading} ${members.length} of ${requirements.length}`, ...members.flatMap(requirementItem)];
  return [
    ...group(
      'not satisfied:',
      requirements.filter(({ satisfied }) => !satisfied),
    ),
    ...group(
      'satisfied:',
      requirements.filter(({ satisfied }) => satisfied),
    ),
  ];
}

function requirementItem(requirement: RequirementReading): string[] {
  const { line, text, probability, evidence } = requirement;
  const certainty = probability === null ? '' : `  ${formatNumber(probability)}`;
  return [
    `  line ${line}: ${plainText(text)}${certainty}`,
    ...(requirement.satisfied ? [] : [`      ${shortfallText(requirement)}`]),
    ...(evidence === null
      ? []
      : [`      résumé, line ${evidence.line}: ${excerpt(plainText(evidence.text), text, excerptColumns)}`]),
  ];
}

/** What an unsatisfied requirement lacks: `missing: Welder`, `2 of 4 years as Welder`. */
export function shortfallText({ missing, evidence, requiredYears, foundYears }: RequirementReading): string {
  const names = missing.map(plainText).join(', ');
  return evidence !== null && requiredYears !== undefined && foundYears !== undefined
    ? `${yearsNumber(foundYears)} of ${yearsNumber(requiredYears)} years as ${names}`
    : `missing: ${names}`;
}

function resumeLines({ skills, roles }: ResumeReading): string[] {
  return [
    `skills: ${skills.length === 0 ? 'none found' : skills.map(plainText).join(', ')}`,
    ...(roles.length === 0 ? ['roles: none found'] : ['roles', ...roles.map(roleLine)]),
  ];
}

function roleLine({ title, years, start, end }: ResumeReading['roles'][number]): string {
  const dates = start === undefined ? '' : `, ${start}–${end ?? 'now'}`;
  const length =
    years === null ? 'years not said' : `${yearsNumber(years)} ${years === 1 ? 'year' : 'years'}`;
  return `  ${plainText(title)}${dates}, ${length}`;
}

const yearsNumber = (years: number) => Number(years.toFixed(1));
