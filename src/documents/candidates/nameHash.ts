/** Two multiplicative hashes of 32 bits to 53 bits, every bit of both in each bit of it (cyrb53's last step). */
function finish(first: number, second: number): number {
  const a = Math.imul(first ^ (first >>> 16), 2246822507) ^ Math.imul(second ^ (second >>> 13), 3266489909);
  const b = Math.imul(second ^ (second >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}

/**
 * 53 bits of a name (cyrb53): enough to recognise a name in a text, and no list of names. Among 30,000 names a phrase in
 * 300,000 million is taken for one.
 */
export function nameHash(name: string): number {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let place = 0; place < name.length; place++) {
    const unit = name.charCodeAt(place);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  return finish(a, b);
}

/** Of two names' hashes in either order. */
export function pairHash(one: number, other: number): number {
  const [low, high] = one < other ? [one, other] : [other, one];
  const a = Math.imul(low | 0, 2654435761) ^ Math.imul((high / 4294967296) | 0, 1597334677);
  const b = Math.imul(high | 0, 2246822507) ^ Math.imul((low / 4294967296) | 0, 3266489909);
  return finish(a, b ^ Math.imul(a, 1597334677));
}

const BASE = 36;

/** A table by hashes as it stands in a file: keys in base 36, sorted. */
export function writeHashed<Value>(values: ReadonlyMap<number, Value>): Record<string, Value> {
  return Object.fromEntries(
    [...values]
      .map(([hash, value]): [string, Value] => [hash.toString(BASE), value])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

export function readHashed<Value>(values: Readonly<Record<string, Value>>): Map<number, Value> {
  return new Map(Object.entries(values).map(([key, value]) => [Number.parseInt(key, BASE), value]));
}

const filterBits = 20;

/** Whether a hash's low bits are those of one of these: most names asked for are none, and this is quicker than a map. */
export function hashFilter(hashes: Iterable<number>): (hash: number) => boolean {
  const filter = new Uint8Array(2 ** filterBits);
  const mask = filter.length - 1;
  for (const hash of hashes) filter[(hash | 0) & mask] = 1;
  return (hash) => filter[(hash | 0) & mask] === 1;
}
