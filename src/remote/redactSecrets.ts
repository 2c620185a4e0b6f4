/** Shapes of keys that a service may echo, also shortened ones: `sk-proj-ab***yz`. */
const keyShapes = /\b(?:sk-|hf_|api_|Bearer\s+)[A-Za-z0-9_*.-]{6,}/g;

/** The text without the given keys and without anything that looks like one. */
export function redactSecrets(text: string, secrets: readonly (string | undefined)[]): string {
  return secrets
    .filter((secret) => secret !== undefined && secret.length >= 4)
    .reduce<string>((safe, secret) => safe.replaceAll(secret as string, '[key]'), text)
    .replace(keyShapes, '[key]');
}
