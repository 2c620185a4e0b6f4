import { openOurTrainer } from './ourTrainer.ts';
import { planOf, thirtyMillion } from './problem.ts';

const plan = planOf(thirtyMillion);
const trainer = await openOurTrainer(thirtyMillion, 2, 'first');
await trainer.run(3);
await trainer.close();
const { weights } = plan.student.build({ heads: ['label'], dropout: 0, known: new Map() });
const count = [...weights.values()].reduce((sum, { data }) => sum + data.length, 0);
const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(JSON.stringify({ encoder: thirtyMillion.name, weights: count, peakMegabytes }));
