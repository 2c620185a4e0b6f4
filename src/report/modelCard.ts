import { stringify } from 'yaml';
import { formatCount } from '../core/formatCount.ts';
import type { Results } from '../core/run.ts';
import { metricTitle } from '../metrics/metricTitle.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import { formatDuration } from './format.ts';
import { scoreTable } from './markdown.ts';
import { resultRows } from './resultRows.ts';

/** Everything that the card of a trained student says. */
export interface ModelCardFacts {
  readonly name: string;
  readonly task: string;
  /** `classifier`, `tagger`, … */
  readonly kind: string;
  readonly encoder: string;
  readonly parameters: number;
  readonly data: {
    readonly name: string;
    readonly digest: string;
    readonly licence: string | null;
    readonly provenance: string | null;
    readonly trainExamples: number;
    readonly validationExamples: number;
    readonly remarks: readonly string[];
  };
  /** Null where labels alone were learned. */
  readonly teacher: { readonly id: string; readonly examples: number } | null;
  readonly init: string | null;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly training: {
    readonly steps: number;
    readonly epochs: number;
    readonly endedBy: string;
    readonly durationMs: number;
    readonly threads: number;
    readonly best: string | null;
    /** Where it was gone on with at another learning rate or schedule. */
    readonly rateChanges: readonly string[];
  };
  /** On the validation examples; null where there are none. */
  readonly evaluation: Results | null;
  /** The last validation's metrics, where there is no evaluation with intervals. */
  readonly validationMetrics: Readonly<Record<string, number | null>> | null;
  readonly calibration: string;
  /** Sentences on what was compared with what, and by how much they differ. */
  readonly parity: readonly string[];
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
  readonly hasLossCurve: boolean;
  readonly packageVersion: string;
}

/** The README of a trained student, with the metadata that the Hugging Face hub reads (`model-index`). */
export function modelCard(facts: ModelCardFacts): string {
  return `---\n${stringify(metadata(facts))}---\n\n${body(facts)
    .filter((block) => block !== '')
    .join('\n\n')}\n`;
}

/** Source: https://huggingface.co/docs/hub/model-cards */
function metadata({ name, task, kind, data, evaluation, packageVersion }: ModelCardFacts) {
  const report = evaluation && Object.values(evaluation.tasks)[0];
  const metrics = Object.entries(report?.metrics ?? {}).flatMap(([id, { estimate }]) =>
    estimate === null ? [] : [{ type: id, value: Number(estimate.toFixed(4)), name: metricTitle(id) }],
  );
  return {
    language: 'en',
    license: 'other',
    library_name: 'transformers.js',
    tags: ['distill-hr', task, kind],
    datasets: [data.name],
    distill_version: packageVersion,
    ...(evaluation && metrics.length > 0
      ? {
          'model-index': [
            {
              name,
              results: [
                {
                  task: {
                    type: kind === 'tagger' ? 'token-classification' : 'text-classification',
                    name: task,
                  },
                  dataset: {
                    type: data.name,
                    name: data.name,
                    split: evaluation.dataset.split ?? 'validation',
                  },
                  metrics,
                },
              ],
            },
          ],
        }
      : {}),
  };
}

function body(facts: ModelCardFacts): string[] {
  const { name, task, kind, encoder, parameters, data, teacher, init, training, calibration } = facts;
  const soft = teacher
    ? `Besides the labels it learned the probabilities that ${escapeMarkdown(teacher.id)} gave ${teacher.examples} of the examples.`
    : 'It learned labels; no probabilities of a teacher.';
  return [
    `# ${escapeMarkdown(name)}`,
    `A ${kind} for ${task}, trained by distill ${facts.packageVersion}: ${encoder}, ${parameters.toLocaleString('en-US')} parameters${init ? `, started from ${escapeMarkdown(init)}` : ', from scratch'}.`,
    '## Data',
    [
      `- ${escapeMarkdown(data.name)} (sha256 ${data.digest.slice(0, 16)}…): ${data.trainExamples} examples trained on, ${data.validationExamples} validated on`,
      ...data.remarks.map((remark) => `- ${escapeMarkdown(remark)}`),
      `- Licence of the data: ${escapeMarkdown(data.licence ?? 'not stated')}. Terms of the data may carry to weights that were trained on them.`,
      ...(data.provenance ? [`- Provenance: ${escapeMarkdown(data.provenance)}`] : []),
      `- ${soft} What is distilled here is data and labels (data-level distillation); logits only where a teacher states a probability.`,
    ].join('\n'),
    '## Training',
    [
      `- ${formatCount(training.steps, 'update')} in ${formatCount(training.epochs, 'epoch')}, ${formatDuration(training.durationMs)} on ${formatCount(training.threads, 'thread')}; ended by ${training.endedBy}${training.best ? `; ${escapeMarkdown(training.best)}` : ''}`,
      ...training.rateChanges.map((change) => `- Rates changed ${change.replaceAll('`', "'")}`),
      `- Settings: \`${JSON.stringify(facts.settings).replaceAll('`', "'")}\``,
      '- `train.jsonl` has every update; the same settings, data, seed and number of threads give the same weights.',
    ].join('\n'),
    facts.hasLossCurve ? '![training loss](loss.svg)' : '',
    ...evaluationBlocks(facts),
    '## Calibration',
    calibration,
    '## Parity',
    facts.parity.map((line) => `- ${line}`).join('\n'),
    '## Files',
    facts.files.map(({ path, bytes }) => `- \`${path}\`: ${(bytes / 1e6).toFixed(2)} MB`).join('\n'),
    '## Limits',
    'Scores on the data above say little about other data. No score here is a licence to decide about people.',
  ];
}

function evaluationBlocks({ evaluation, validationMetrics }: ModelCardFacts): string[] {
  const report = evaluation && Object.values(evaluation.tasks)[0];
  if (evaluation && report) {
    return [
      '## Scores on the validation examples',
      scoreTable(resultRows(evaluation, report)),
      `${report.n} examples of ${report.records} records. In brackets: 95 % interval, by resampling whole records. Epoch, calibration and threshold were chosen on these examples: a test split judges better.`,
    ];
  }
  if (!validationMetrics) return ['## Scores', 'Nothing was held out to validate on: there are no scores.'];
  const rows = Object.entries(validationMetrics).map(
    ([id, value]) => `| ${id} | ${value === null ? '–' : value.toFixed(4)} |`,
  );
  return ['## Scores on the validation texts', ['| | |', '| --- | --- |', ...rows].join('\n')];
}
