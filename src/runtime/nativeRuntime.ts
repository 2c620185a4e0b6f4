import { createRequire } from 'node:module';

export interface NativeRuntime {
  readonly version: string;
  /** Execution providers that this build offers, e.g. `cpu`. */
  readonly providers: readonly string[];
}

/**
 * Loads the native inference library and says what it offers.
 * @throws whatever the loader throws where the library does not fit the machine.
 */
export async function probeNativeRuntime(): Promise<NativeRuntime> {
  const runtime = await import('onnxruntime-node');
  const require = createRequire(import.meta.url);
  const { version } = require('onnxruntime-node/package.json') as { version: string };
  return { version, providers: runtime.listSupportedBackends().map(({ name }) => name) };
}
