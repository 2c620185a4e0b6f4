import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { expectSteps } from './expectSteps.ts';
import { goldenSteps } from './goldenGraphs.ts';

const script = fileURLToPath(new URL('../../scripts/make-gradient-graphs.py', import.meta.url));
const python = ['python3', '/usr/bin/python3'].find(
  (candidate) => spawnSync(candidate, ['-c', 'import torch']).status === 0,
);
const reason = python ? '' : ' (skipped: no python3 here can import torch; Debian: python3-torch)';

test.skipIf(!python)(`ten AdamW steps of BERT-mini give PyTorch’s weights to 1e-5${reason}`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bert-mini-'));
  try {
    const made = spawnSync(python ?? '', [script, '--mini', folder, '--rows', '8', '--length', '48'], {
      encoding: 'utf8',
    });
    expect(made.status, made.stderr).toBe(0);
    const { model, steps } = goldenSteps(join(folder, 'bert-mini.onnx'), join(folder, 'bert-mini.json'));
    expect(
      steps.undetermined.every((name) => name.includes('key.bias')),
      steps.undetermined.join(),
    ).toBe(true);
    await expectSteps(model, steps, 1e-5);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
