import { join } from 'node:path';
import { expect } from 'vitest';
import { readGraphManifest } from '../../src/graph/graphFolder.ts';
import { buildGraphFolder } from '../../src/workflows/graphBuild.ts';
import { temporaryFolder } from '../io/temporaryFolder.ts';
import { sharedData, testWithShared } from '../sharedData.ts';

const raw = ['dice/dice_jobs.csv', 'onet/Technology Skills.txt'];
testWithShared(
  raw,
  'all 22,000 postings and O*NET give the shipped graph again, in less than 1 GB',
  async () => {
    const { manifest } = await buildGraphFolder({
      dice: [sharedData('dice/dice_jobs.csv')],
      onet: [sharedData('onet')],
      output: join(temporaryFolder(), 'graph'),
    });
    expect(manifest.digest).toBe((await readGraphManifest('datasets/graph')).digest);
    expect(process.resourceUsage().maxRSS / 1024).toBeLessThan(1024);
  },
);
