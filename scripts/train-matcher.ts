/**
 * Rebuilds models/matcher: `npx tsx scripts/train-matcher.ts --rjdb path/to/dev700.jsonl [--data more …]`. Five encoders by
 * fold, a last one from all of the data, and the learners over their readings: about 20 minutes on two cores. The
 * out-of-fold predictions are written beside the student.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Prediction } from '../src/core/prediction.ts';
import { writeFileAtomic } from '../src/io/atomicWrite.ts';
import { generate } from '../src/workflows/generate.ts';
import { trainStudent } from '../src/workflows/train.ts';

const { values } = parseArgs({
  options: {
    rjdb: { type: 'string' },
    data: { type: 'string', multiple: true, default: [] },
    output: { type: 'string' },
    threads: { type: 'string', default: '2' },
  },
});
if (values.rjdb === undefined)
  throw new Error('--rjdb: the path of RJDB records (github.com/megagonlabs/rjdb)');

const root = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const output = values.output ?? root('models/matcher');
const { name: rjdbName } = parse(values.rjdb);
const generated = await mkdtemp(join(tmpdir(), 'distill-generated-'));
try {
  await generate({ teacher: 'offline', count: 500, seed: 5, output: generated });
  await trainStudent({
    task: 'matching',
    kind: 'requirement-matcher',
    data: [values.rjdb, root('datasets/sample'), root('datasets/written'), ...values.data],
    moreData: [generated],
    folds: 5,
    threads: Number(values.threads),
    output,
    overwrite: true,
    onRemark: (text) => console.error(text),
  });
} finally {
  await rm(generated, { recursive: true, force: true });
}
// Of the out-of-fold answers those to RJDB are kept: the other sets can be asked anew at any time.
const answers = (await readFile(join(output, 'out-of-fold.jsonl'), 'utf8'))
  .split('\n')
  .filter((line) => line !== '' && (JSON.parse(line) as Prediction).exampleId.startsWith(`${rjdbName}-`));
await writeFileAtomic(join(output, `out-of-fold-rjdb-${rjdbName}.jsonl`), `${answers.join('\n')}\n`);
for (const name of ['out-of-fold.jsonl', 'train.jsonl', 'training'])
  await rm(join(output, name), { recursive: true, force: true });
