/** Streams a data file's records and prints how many there were and the peak memory of the process in MB. */
import { openDataset } from '../../src/data/dataset.ts';

const dataset = await openDataset(process.argv[2]);
let records = 0;
for await (const record of dataset.records()) records += record.kind === 'triple' ? 1 : 0;
process.stdout.write(JSON.stringify({ records, peakMegabytes: process.resourceUsage().maxRSS / 1024 }));
