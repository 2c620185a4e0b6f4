import type { Context } from '../../core/context.ts';
import type { Finding } from '../../data/checks/check.ts';
import type { GenerationState } from '../../teacher/generationState.ts';
import type { Rejection } from './finishedRecords.ts';
import type { GenerationPlan } from './generationPlan.ts';

/** Counts for the card, taken as the records go by. */
export interface CardCounts {
  add(context: Context): void;
  readonly strata: ReadonlyMap<
    string,
    { readonly title: string; readonly records: number; readonly occupations: number }
  >;
  readonly styles: ReadonlyMap<string, number>;
}

export function createCardCounts(): CardCounts {
  const strata = new Map<string, { title: string; records: number; groups: Set<string> }>();
  const styles = new Map<string, number>();
  return {
    add({ stratum, groupId, style }) {
      const known = strata.get(stratum.code) ?? { title: stratum.title, records: 0, groups: new Set() };
      known.records += 1;
      known.groups.add(groupId);
      strata.set(stratum.code, known);
      for (const name of [
        `posting ${style.posting}`,
        `résumé ${style.resume}`,
        `dates ${style.dates}`,
        `wording ${style.wording}`,
      ])
        styles.set(name, (styles.get(name) ?? 0) + 1);
    },
    get strata() {
      return new Map(
        [...strata].map(([code, { title, records, groups }]) => [
          code,
          { title, records, occupations: groups.size },
        ]),
      );
    },
    styles,
  };
}

export interface CardFacts {
  readonly plan: GenerationPlan;
  readonly counts: CardCounts;
  readonly rejections: readonly Rejection[];
  readonly findings: readonly Finding[];
  readonly state: GenerationState;
}

/** The sections of a generated dataset's card that can't be read off its manifest. */
export function generationCard({ plan, counts, rejections, findings, state }: CardFacts): string {
  return [
    writtenBy(plan),
    coverage(counts),
    noise(findings),
    left(rejections),
    costs(plan, state),
    files(plan),
    limits,
  ]
    .filter((section) => section !== '')
    .join('\n');
}

function writtenBy({ teacher, source, options, digest }: GenerationPlan): string {
  const who =
    teacher.kind === 'offline'
      ? `Every text was written by the built-in realiser (\`${teacher.model}\`): a grammar of layouts, phrases and paraphrases. No language model was involved; do not present these rows as a model's.`
      : `Every text was written by \`${options.teacher}\` (as asked at ${teacher.chat.client.host}; each row names the model that answered). Labels are made by construction and checked: required skills and years stand in the matched résumé, removed skills in none of the negatives.`;
  return `## Who wrote it

${who}

The contexts: ${escaped(source.description)}, digest \`${source.digest.slice(0, 16)}\`. Settings digest \`${digest.slice(0, 16)}\`. Each row carries the digest of the graph, the ids of its occupations there, its seed, the digest of prompts or grammar, and the service's request ids and usage where there are any.

What is distilled with this set is data-level: texts and labels. There are no logits.
`;
}

function coverage({ strata, styles }: CardCounts): string {
  const rows = [...strata]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([code, { title, records, occupations }]) =>
        `| ${escaped(code)} ${escaped(title)} | ${records} | ${occupations} |`,
    );
  const ofStyles = [...styles]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, count]) => `${name} ${count}`);
  return `## Coverage

| occupation group | records | primary occupations |
| --- | --- | --- |
${rows.join('\n')}

Styles: ${ofStyles.join(' · ')}.
`;
}

function noise(findings: readonly Finding[]): string {
  const rows = findings.map(
    ({ title, count, of, share }) =>
      `| ${escaped(title)} | ${count} of ${of} | ${share === null ? '–' : `${(100 * share).toFixed(1)} %`} |`,
  );
  return `## Label noise

By the skills' names as such, paraphrases not counted (\`distill data check\` tells more):

| check | count | share |
| --- | --- | --- |
${rows.join('\n')}
`;
}

function left(rejections: readonly Rejection[]): string {
  if (rejections.length === 0) return '';
  const byState = (state: Rejection['state']) =>
    rejections.filter((rejection) => rejection.state === state).length;
  return `## Left out

${byState('rejected')} contexts gave no record that passes the checks, ${byState('failed')} got no answer, ${byState('open')} were not asked to the end: \`rejected.jsonl\` has each with its reason.
`;
}

function costs({ teacher }: GenerationPlan, state: GenerationState): string {
  if (teacher.kind === 'offline') return '';
  const rows = [...state.stageCosts].map(
    ([stage, sums]) =>
      `| ${stage} | ${sums.answers} | ${sums.accepted} | ${sums.promptTokens} | ${sums.completionTokens} | ${teacher.chat.price ? `$${sums.costUsd.toFixed(4)}` : 'price not known'} |`,
  );
  return `## Cost

| stage | answers | accepted | prompt tokens | answer tokens | cost |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

${state.lostRequests} requests were cut off by a kill and made again.
`;
}

function files({ teacher }: GenerationPlan): string {
  const journal =
    teacher.kind === 'offline' ? '' : ', `journal.jsonl` (every answer, also those turned down)';
  return `## Further files

\`generation.json\` (settings)${journal}. Nothing here is needed to read the data.
`;
}

const limits = `## Limits

Synthetic people, employers and places. Nothing here was written by or about an applicant; it shows nothing about real ones, or for whom a model does worse. **Not for decisions about people.**
`;

function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#]/g, (character) => `\\${character}`);
}
