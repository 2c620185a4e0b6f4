import { accessSync, constants } from 'node:fs';
import { isReachable, remoteServices } from '../remote/hosts.ts';
import { probeNativeRuntime } from '../runtime/nativeRuntime.ts';

export interface Check {
  readonly name: string;
  /** `missing` costs something; `broken` stops every verb. */
  readonly status: 'ok' | 'missing' | 'broken';
  readonly finding: string;
  /** What is lost, and how to get it. */
  readonly cost?: string;
}

export interface ExamineOptions {
  /** Make no network connection. */
  readonly offline: boolean;
  readonly timeoutMs?: number;
}

/** Looks at everything the verbs need. Never prints a key, only whether it is set. */
export async function examine({ offline, timeoutMs = 3000 }: ExamineOptions): Promise<Check[]> {
  const services = remoteServices();
  return [
    nodeCheck(),
    await runtimeCheck(),
    folderCheck(),
    ...services.map(keyCheck),
    ...(offline ? [] : await Promise.all(services.map((service) => hostCheck(service, timeoutMs)))),
  ];
}

function nodeCheck(): Check {
  const major = Number(process.versions.node.split('.')[0]);
  return major >= 20
    ? { name: 'Node', status: 'ok', finding: process.version }
    : { name: 'Node', status: 'broken', finding: process.version, cost: 'install Node 20 or later' };
}

async function runtimeCheck(): Promise<Check> {
  const name = 'native runtime (onnxruntime-node)';
  try {
    const { version, providers } = await probeNativeRuntime();
    return { name, status: 'ok', finding: `${version}, providers: ${providers.join(', ')}` };
  } catch (error) {
    return {
      name,
      status: 'missing',
      finding: (error as Error).message.split('\n')[0],
      cost: 'no onnx: or transformers: models (classifiers, embedders, taggers; language models through transformers:); lexical: and recorded: predictors work. Reinstall with `npm ci` on a supported platform',
    };
  }
}

function folderCheck(): Check {
  const name = 'working folder';
  try {
    accessSync('.', constants.W_OK);
    return { name, status: 'ok', finding: 'writable' };
  } catch {
    return {
      name,
      status: 'missing',
      finding: 'not writable',
      cost: 'runs need --output to a folder you may write',
    };
  }
}

function keyCheck({ name, keyVariable, uses }: ReturnType<typeof remoteServices>[number]): Check {
  return process.env[keyVariable]
    ? { name: `key for the ${name}`, status: 'ok', finding: `${keyVariable} is set` }
    : {
        name: `key for the ${name}`,
        status: 'missing',
        finding: `${keyVariable} is not set`,
        cost: `no ${uses}`,
      };
}

async function hostCheck(
  service: ReturnType<typeof remoteServices>[number],
  timeoutMs: number,
): Promise<Check> {
  const name = `${service.name} reachable`;
  const { host } = new URL(service.url);
  return (await isReachable(service.url, timeoutMs))
    ? { name, status: 'ok', finding: host }
    : { name, status: 'missing', finding: `${host} does not answer`, cost: `no ${service.uses}` };
}
