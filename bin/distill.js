#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';

// Streams of any length in little memory matter more here than a tenth of the running time: let the heap grow by half
// of what is alive before it is collected, instead of doubling and more.
setFlagsFromString('--heap-growing-percent=50');

const [major] = process.versions.node.split('.').map(Number);
const main = new URL('../dist/cli/main.js', import.meta.url);
if (major < 20) {
  process.stderr.write(`distill needs Node 20 or later; this is ${process.version}.\n`);
  process.exitCode = 2;
} else if (!existsSync(fileURLToPath(main))) {
  process.stderr.write('distill is not built yet: run `npm run build` in its folder first.\n');
  process.exitCode = 1;
} else {
  await import(main.href);
}
