import type { Metric } from '../core/metric.ts';
import { meanOfExamples } from './meanOfExamples.ts';

const source = 'https://arxiv.org/abs/2311.06383';

function share(id: string, title: string, direction: Metric['direction'], unscoredWhen: string): Metric {
  const value = (share: number) => share;
  return {
    ...meanOfExamples({ id, title, direction, range: [0, 1], source, columns: [id], value }),
    unscoredWhen,
  };
}

const noRequirements = 'no requirement can be read from the postings';

const coverageGain: Metric = {
  ...meanOfExamples({
    id: 'coverageGain',
    title: 'requirement coverage gained',
    direction: 'higher',
    range: [-1, 1],
    source,
    columns: ['coverageBefore', 'coverageAfter'],
    value: (before: number, after: number) => after - before,
  }),
  unscoredWhen: noRequirements,
};

/** An edit is good when coverage and facts used are high while content is kept and nothing is unsupported. */
export const editingMetrics: readonly Metric[] = [
  share('coverageBefore', 'requirement coverage of the résumé given', 'higher', noRequirements),
  share('coverageAfter', 'requirement coverage of the edited résumé', 'higher', noRequirements),
  coverageGain,
  share('factsUsed', 'allowed facts used', 'higher', 'the résumés show every allowed fact already'),
  share('contentKept', 'untouched content kept', 'higher', 'no line had to stay'),
  share('unsupported', 'unsupported share of what is claimed', 'lower', 'no edited résumé claims anything'),
  share('nothingMadeUp', 'edits without an unsupported claim', 'higher', 'no example is scored'),
];

export const editingColumns: readonly string[] = [
  ...new Set(editingMetrics.flatMap(({ columns }) => columns)),
  'unsupportedClaims',
];
