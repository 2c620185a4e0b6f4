/**
 * Rebuilds `datasets/graph`: `npx tsx scripts/build-graph.ts <dice_jobs.csv> <folder of O*NET's text files>`.
 * The same input files give the same digest.
 */
import { fileURLToPath } from 'node:url';
import { buildGraphFolder } from '../src/workflows/graphBuild.ts';

const [dice, onet] = process.argv.slice(2);
if (dice === undefined || onet === undefined) {
  throw new Error('usage: npx tsx scripts/build-graph.ts <dice_jobs.csv> <onet folder>');
}
const { manifest } = await buildGraphFolder({
  dice: [dice],
  onet: [onet],
  output: fileURLToPath(new URL('../datasets/graph', import.meta.url)),
  overwrite: true,
  title: 'Skill–occupation graph from DICE postings and O*NET 29.2',
  licence:
    'CC BY-SA 4.0: adapted from the DICE job postings (CC BY-SA 4.0) and the O*NET 29.2 Database (CC BY 4.0); see NOTICE.md',
  onStage: (text) => process.stderr.write(`${text}\n`),
});
console.log(JSON.stringify(manifest, null, 2));
