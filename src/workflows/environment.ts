import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
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
    packages: installedVersions(),
  };
}

/** What can change a number: the runtimes, the API clients and the random generator. */
const relevantPackages = [
  'onnxruntime-node',
  '@xenova/transformers',
  'openai',
  '@huggingface/inference',
  'pure-rand',
];

/** The versions that are installed, whatever range is declared; an absent package is left out. */
function installedVersions(): Record<string, string> {
  const versions = relevantPackages.map((name) => [name, installedVersion(name)] as const);
  return Object.fromEntries(versions.filter((entry): entry is [string, string] => entry[1] !== null));
}

/** As Node looks for a package: in `node_modules` of this package's folder and of every one above. */
function installedVersion(name: string): string | null {
  for (let folder = packageRoot; ; folder = dirname(folder)) {
    const file = join(folder, 'node_modules', name, 'package.json');
    if (existsSync(file)) return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
    if (folder === dirname(folder)) return null;
  }
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
