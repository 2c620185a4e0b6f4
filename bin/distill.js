#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

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
