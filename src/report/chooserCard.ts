import { basename, resolve } from 'node:path';
import { stringify } from 'yaml';
import { formatCount } from '../core/formatCount.ts';
import type { Results } from '../core/run.ts';
import type { ChooserStudent } from '../core/student.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import { formatDuration } from './format.ts';
import { scoreTable } from './markdown.ts';
import { resultRows } from './resultRows.ts';

/** What the card of a chooser says. */
export interface ChooserCardFacts {
  readonly output: string;
  readonly source: {
    readonly name: string;
    readonly digest: string;
    readonly remarks: readonly string[];
    readonly train: readonly unknown[];
    readonly dataset: {
      readonly manifest?: { readonly licence?: string; readonly provenance?: string } | null;
    } | null;
  };
  readonly student: Pick<ChooserStudent, 'threshold' | 'firstThreshold' | 'years' | 'presentYear'>;
  readonly settings: Readonly<Record<string, number>>;
  readonly resumes: number;
  readonly candidates: number;
  readonly skills: number;
  readonly durationMs: number;
  /** On records that were held out. */
  readonly evaluation: Results | null;
  readonly packageVersion: string;
}

/** The README of a chooser. */
export function chooserCard(facts: ChooserCardFacts): string {
  const { output, source, student, settings, packageVersion } = facts;
  const name = basename(resolve(output));
  const metadata = {
    language: 'en',
    license: 'other',
    tags: ['distill-hr', 'skill-extraction', 'experience-extraction'],
    datasets: [source.name],
    distill_version: packageVersion,
  };
  const { threshold, firstThreshold, years, presentYear } = student;
  const chosen = { threshold, firstThreshold, years, presentYear };
  const licence = source.dataset?.manifest?.licence ?? 'not stated';
  return [
    `---\n${stringify(metadata)}---`,
    `# ${escapeMarkdown(name)}`,
    'Reads a résumé: which skills it names, and which jobs with how many years. Boosted trees choose skills among the phrases of the lines where skills may stand; jobs and dates are read by rules. No neural network, no model of language: it runs in the process that asks, in about the time that it takes to parse the résumé.',
    '## Data',
    [
      `- ${escapeMarkdown(source.name)} (sha256 ${source.digest.slice(0, 16)}…): ${source.train.length} records, ${facts.resumes} résumés`,
      ...source.remarks.map((remark) => `- ${escapeMarkdown(remark)}`),
      `- Licence of the data: ${escapeMarkdown(licence)}. Terms of the data may carry to what was learned from them.`,
      '- It learned which phrases the records call skills: what a teacher wrote, and no probabilities of a teacher (data-level distillation).',
    ].join('\n'),
    '## Training',
    [
      `- ${facts.candidates.toLocaleString('en-US')} candidates, ${facts.skills.toLocaleString('en-US')} of them skills; ${formatDuration(facts.durationMs)} on one thread`,
      `- Settings: \`${JSON.stringify({ ...settings, ...chosen })}\``,
      '- The same data and seed give the same trees. Counts of names stand in `chooser.json` by hashes.',
    ].join('\n'),
    ...scores(facts.evaluation),
    '## Limits',
    'English résumés. A skill that is paraphrased is named as it is written, by a known name with nearly the same words, or missed. Scores on the data above say little about other data. No score here is a licence to decide about people.',
    '',
  ].join('\n\n');
}

function scores(evaluation: Results | null): string[] {
  if (!evaluation) return ['## Scores', 'Nothing was held out to validate on.'];
  return Object.entries(evaluation.tasks).flatMap(([task, report]) =>
    report === undefined
      ? []
      : [
          `## Scores on the validation records: ${task}`,
          scoreTable(resultRows(evaluation, report)),
          `${formatCount(report.n, 'example')}. In brackets: 95 % interval, by resampling whole records.`,
        ],
  );
}
