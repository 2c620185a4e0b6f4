/** Whether a score row keeps only the digest of this answer, because it is a document. */
export function isDigest(output: unknown): boolean {
  return typeof output === 'object' && output !== null && Object.keys(output).join() === 'digest';
}
