import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, digestTexts, digestValue, sha256, trainingDigest } from '../../src/core/hash.ts';

test('sha256 of "abc" is the published vector (FIPS 180-2, appendix B.1)', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('canonical JSON does not depend on the order of keys, at any depth', () => {
  expect(canonicalJson({ b: [{ d: 1, c: 'é' }], a: null })).toBe('{"a":null,"b":[{"c":"é","d":1}]}');
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const reversed = Object.fromEntries(Object.entries(value).reverse());
      expect(digestValue(reversed)).toBe(digestValue(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('undefined members are left out; NaN and functions are refused', () => {
  expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
  expect(() => canonicalJson({ a: Number.NaN })).toThrow(TypeError);
  expect(() => canonicalJson(() => 1)).toThrow(TypeError);
});

test('texts are joined by NUL, so that moving a border changes the digest', () => {
  expect(digestTexts('posting', 'résumé')).toBe(createHash('sha256').update('posting\0résumé').digest('hex'));
  expect(digestTexts('ab', 'c')).not.toBe(digestTexts('a', 'bc'));
});

test('the training digest sees through case, spacing, punctuation and Unicode form, not through words', () => {
  const digest = trainingDigest('Job: C++ developer', 'Résumé');
  expect(trainingDigest('job\r\n  c++   Developer!', 'Re\u0301sume\u0301')).toBe(digest);
  expect(trainingDigest('job c developer', 'Résumé')).not.toBe(digest);
  expect(trainingDigest('Job: C++', 'developer Résumé')).not.toBe(digest);
});
