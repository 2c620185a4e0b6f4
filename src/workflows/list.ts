import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openDataset } from '../data/dataset.ts';
import { readGraphManifest } from '../graph/graphFolder.ts';
import { availablePredictors } from '../students/availablePredictors.ts';
import { tasksById } from '../tasks/tasksById.ts';
import { shippedGraph } from './graphViews.ts';
import { packageRoot } from './packagePaths.ts';
import { listRunFolders, runState } from './runPaths.ts';

interface ListEntry {
  readonly name: string;
  readonly about: string;
}

export type Listing = Record<'tasks' | 'predictors' | 'datasets' | 'graphs' | 'runs', readonly ListEntry[]>;

/** What this installation and the working folder hold. */
export async function listAll(): Promise<Listing> {
  return {
    tasks: Object.values(tasksById).map(({ id, title, primaryMetric }) => ({
      name: id,
      about: `${title}; decided by ${primaryMetric}`,
    })),
    predictors: availablePredictors,
    datasets: await listDatasets(),
    graphs: [await describeGraph(shippedGraph)],
    runs: listRunFolders().map(describeRun),
  };
}

async function listDatasets(): Promise<ListEntry[]> {
  const entries: ListEntry[] = [];
  for (const folder of readdirSync(join(packageRoot, 'datasets')).sort()) {
    if (`datasets/${folder}` === shippedGraph) continue;
    const { manifest } = await openDataset(join(packageRoot, 'datasets', folder));
    if (!manifest) continue;
    const { train, validation, test } = manifest.splits;
    entries.push({
      name: `datasets/${folder}`,
      about: `${manifest.title}: train ${train}, validation ${validation}, test ${test} records; ${manifest.licence}`,
    });
  }
  return entries;
}

async function describeGraph(name: string): Promise<ListEntry> {
  const { title, occupations, skills, edges, licence } = await readGraphManifest(join(packageRoot, name));
  return {
    name,
    about: `${title}: ${occupations} occupations, ${skills} skills, ${edges} edges; ${licence}`,
  };
}

function describeRun(folder: string): ListEntry {
  const state = runState(folder);
  if (!state) return { name: folder, about: 'its manifest.json cannot be read by this version' };
  if (state.kind === 'absent' || state.kind === 'foreign') return { name: folder, about: state.kind };
  const { createdAt, config } = state.manifest;
  const progress = state.kind === 'complete' ? 'complete' : `unfinished: distill eval --resume ${folder}`;
  return {
    name: folder,
    about: `${config.student.id} on ${config.dataset.name}, ${createdAt.slice(0, 16)}, ${progress}`,
  };
}
