import { basename, resolve } from 'node:path';
import { RuntimeFailure } from '../../core/errors.ts';
import type { Triple } from '../../core/record.ts';
import { createLabelNoiseCheck } from '../../data/checks/labelNoise.ts';
import type { DatasetManifest } from '../../data/manifest.ts';
import { fillDatasetFolder } from '../../data/writeDataset.ts';
import { writeFileAtomic } from '../../io/atomicWrite.ts';
import type { GenerationState } from '../../teacher/generationState.ts';
import { finishedRecords, type Rejection } from './finishedRecords.ts';
import { createCardCounts, generationCard } from './generationCard.ts';
import { generationFiles } from './generationFolder.ts';
import type { GenerationPlan } from './generationPlan.ts';

export interface WrittenRecords {
  readonly manifest: DatasetManifest;
  readonly rejections: readonly Rejection[];
}

/**
 * Writes the dataset of all records that are there, its card and the list of what is not.
 * @throws RuntimeFailure where there is none.
 */
export async function writeRecords(plan: GenerationPlan, state: GenerationState): Promise<WrittenRecords> {
  const { options } = plan;
  const files = generationFiles(options.output);
  const counts = createCardCounts();
  const noise = createLabelNoiseCheck({ stillEvidenced: null, neverEvidenced: null, uncleanRecords: null });
  const rejections: Rejection[] = [];
  let written = 0;

  async function* records(): AsyncGenerator<Triple> {
    for await (const finished of finishedRecords(plan, state, files.journal)) {
      if ('rejection' in finished) rejections.push(finished.rejection);
      else {
        written += 1;
        counts.add(finished.context);
        noise.add({ record: finished.triple, file: 'data.jsonl', line: written });
        yield finished.triple;
      }
      const detail = rejections.length > 0 ? `${rejections.length} left out` : '';
      options.onProgress?.('records', written + rejections.length, plan.count, detail);
    }
    await writeFileAtomic(files.rejected, rejections.map((row) => `${JSON.stringify(row)}\n`).join(''));
    if (written === 0) throw nothingWritten(rejections, files.rejected);
  }

  const manifest = await fillDatasetFolder(options.output, records(), {
    description: describe(plan),
    format: options.format,
    cardSections: () => generationCard({ plan, counts, rejections, findings: noise.finish(), state }),
  });
  return { manifest, rejections };
}

function describe({ options, teacher, source }: GenerationPlan) {
  const name = basename(resolve(options.output));
  const who =
    teacher.kind === 'offline' ? `${teacher.model} (a grammar, no language model)` : options.teacher;
  return {
    name,
    title: `${name}: generated résumé–job triples`,
    version: '1',
    source: source.description,
    licence: options.licence ?? source.licence,
    provenance: `written by ${who} with \`distill generate\`; synthetic people and employers`,
  };
}

function nothingWritten(rejections: readonly Rejection[], path: string): RuntimeFailure {
  const [first] = rejections;
  return new RuntimeFailure(`no record could be written: ${first?.reasons[0] ?? 'there are no contexts'}`, {
    advice: `all reasons stand in ${path}; what got no answer is asked again with --retry-errors`,
  });
}
