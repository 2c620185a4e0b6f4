import type { DatasetRecord } from '../../core/record.ts';
import type { Evidence, Observation } from './evidence.ts';

/**
 * Triples of a dataset (RJDB's or native ones), each an observation of its primary occupation with its skills. Other kinds
 * of record name no occupation and are counted in the remarks.
 */
export async function readRecords(records: AsyncIterable<DatasetRecord>): Promise<Evidence> {
  const observations: Observation[] = [];
  let others = 0;
  for await (const record of records) {
    const title = record.kind === 'triple' ? record.context.occupations[0]?.title : undefined;
    if (record.kind !== 'triple' || title === undefined) {
      others++;
      continue;
    }
    observations.push({
      kind: 'observed',
      title,
      skills: record.context.skills.map((name) => ({ name })),
      count: 1,
    });
  }
  const remarks = others > 0 ? [`${others} records name no occupation and were passed over`] : [];
  return { source: 'records', observations, remarks };
}
