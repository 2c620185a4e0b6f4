import { jaccard } from './shingles.ts';

/** Two documents that are nearly the same, by the numbers that `add` gave them; `first` < `second`. */
export interface SimilarPair {
  readonly first: number;
  readonly second: number;
  /** Jaccard similarity of their shingle sets. */
  readonly similarity: number;
}

/**
 * 32 bands of 4 MinHash values: two documents of Jaccard similarity s meet in a band with probability
 * 1 − (1 − s⁴)³², which is .9998 at .7 and .87 at .5.
 */
const bands = 32;
const rowsPerBand = 4;

/** A document is compared with so many others of its bucket: boilerplate would make it quadratic. */
const maximumComparisons = 100;

/** Positions are packed beside a 32-bit key into the 53 bits of a double. */
const maximumDocuments = 2 ** 20;

/**
 * Finds pairs of near-duplicates among many documents in near-linear time: MinHash with banding picks the
 * candidates, their exact Jaccard similarity decides. Takes some 1.5 kB a document.
 * Source: Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, ch. 3 (http://www.mmds.org).
 */
export class NearDuplicateIndex {
  readonly #shingles: Uint32Array[] = [];
  readonly #bandKeys: Uint32Array[] = [];

  /** Takes a document by its shingles and numbers it: 0, 1, … @throws RangeError beyond a million. */
  add(shingles: Uint32Array): number {
    if (this.#shingles.length >= maximumDocuments)
      throw new RangeError(`at most ${maximumDocuments} documents`);
    this.#bandKeys.push(bandKeysOf(shingles));
    return this.#shingles.push(shingles) - 1;
  }

  /** Every pair found of at least this similarity, by `first`, then `second`. Empty documents are like nothing. */
  pairs(threshold: number): SimilarPair[] {
    const found: SimilarPair[] = [];
    const seen = new Set<number>();
    for (let band = 0; band < bands; band++) {
      for (const [first, second] of this.#candidates(band)) {
        const key = first * maximumDocuments + second;
        if (seen.has(key)) continue;
        seen.add(key);
        const similarity = jaccard(this.#shingles[first], this.#shingles[second]);
        if (similarity >= threshold) found.push({ first, second, similarity });
      }
    }
    return found.sort((a, b) => a.first - b.first || a.second - b.second);
  }

  *#candidates(band: number): Generator<readonly [first: number, second: number]> {
    const order = Float64Array.from(
      this.#bandKeys,
      (keys, index) => keys[band] * maximumDocuments + index,
    ).sort();
    let bucketStart = 0;
    for (let position = 1; position < order.length; position++) {
      if (keyOf(order[position]) !== keyOf(order[bucketStart])) bucketStart = position;
      const end = Math.min(position, bucketStart + maximumComparisons);
      for (let other = bucketStart; other < end; other++) {
        yield [order[other] % maximumDocuments, order[position] % maximumDocuments];
      }
    }
  }
}

function keyOf(packed: number): number {
  return Math.floor(packed / maximumDocuments);
}

function bandKeysOf(shingles: Uint32Array): Uint32Array {
  const signature = minHash(shingles);
  const keys = new Uint32Array(bands);
  for (let band = 0; band < bands; band++) {
    let key = band;
    for (let row = 0; row < rowsPerBand; row++) key = mix(key ^ signature[band * rowsPerBand + row]);
    keys[band] = key;
  }
  return keys;
}

/**
 * For each of the permutations x → ax + b (mod 2³², a odd) the least image of a shingle. The shingles are
 * scattered hashes already, so that so simple a family serves.
 */
function minHash(shingles: Uint32Array): Uint32Array {
  const signature = new Uint32Array(bands * rowsPerBand);
  for (let index = 0; index < signature.length; index++) {
    const factor = mix(2 * index + 1) | 1;
    const shift = mix(2 * index + 2);
    let least = 0xffffffff;
    for (let position = 0; position < shingles.length; position++) {
      const image = (Math.imul(shingles[position], factor) + shift) >>> 0;
      if (image < least) least = image;
    }
    signature[index] = least;
  }
  return signature;
}

/** A bijection of 32-bit integers that scatters them (the finaliser of MurmurHash3). */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
