import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { RunManifest } from '../core/run.ts';
import { packageRoot, packageVersion } from './packagePaths.ts';

/** What a run ran on, for its manifest: versions and the kind of machine, nothing that names the host or user. */
export function describeEnvironment(): RunManifest['environment'] {
  const processors = cpus();
  return {
    distill: packageVersion(),
    node: process.version,
    platform: `${process.platform}-${process.arch}`,
    cpu: processors[0]?.model.trim() ?? 'unknown',
    cores: Math.max(1, processors.length),
    packages: dependencyVersions(),
  };
}

/** Declared versions of what can change a number: the runtimes and the random generator. */
function dependencyVersions(): Record<string, string> {
  const { dependencies = {} } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as {
    dependencies?: Record<string, string>;
  };
  const relevant = [
    'onnxruntime-node',
    '@xenova/transformers',
    'openai',
    '@huggingface/inference',
    'pure-rand',
  ];
  return Object.fromEntries(
    relevant.filter((name) => name in dependencies).map((name) => [name, dependencies[name]]),
  );
}

/** The commit of the repository that the command runs in, with `-dirty` for local changes; null outside one. */
export function currentCommit(): string | null {
  const git = (...parts: string[]) =>
    execFileSync('git', parts, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 5000,
    }).trim();
  try {
    const commit = git('rev-parse', 'HEAD');
    return git('status', '--porcelain', '--untracked-files=no') === '' ? commit : `${commit}-dirty`;
  } catch {
    return null;
  }
}
