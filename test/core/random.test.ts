import { expect, test } from 'vitest';
import { createRandom, hashUniform } from '../../src/core/random.ts';

const draws = (count: number, next: () => number) => Array.from({ length: count }, next);

test('the same seed and label give the same stream, others another', () => {
  const first = draws(5, createRandom(17, 'a').next);
  expect(draws(5, createRandom(17, 'a').next)).toEqual(first);
  expect(draws(5, createRandom(18, 'a').next)).not.toEqual(first);
  expect(draws(5, createRandom(17, 'b').next)).not.toEqual(first);
});

test('a fork does not depend on how much was drawn before', () => {
  const parent = createRandom(3);
  const early = draws(3, parent.fork('child').next);
  parent.next();
  expect(draws(3, parent.fork('child').next)).toEqual(early);
});

test('uniform and normal deviates have the right moments', () => {
  const random = createRandom(5, 'moments');
  const n = 20_000;
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const uniform = draws(n, random.next);
  // Standard errors: 1/√12/√n = .0020 for the mean of uniforms, 1/√n = .0071 for normals.
  expect(Math.abs(mean(uniform) - 0.5)).toBeLessThan(4 * 0.00205);
  const normal = draws(n, random.normal);
  expect(Math.abs(mean(normal))).toBeLessThan(4 * 0.0071);
  expect(Math.abs(mean(normal.map((value) => value ** 2)) - 1)).toBeLessThan(4 * Math.sqrt(2 / n));
});

test('integers are uniform: chi-square over ten cells stays under its 99.9 % point', () => {
  const random = createRandom(7, 'integers');
  const counts = new Array<number>(10).fill(0);
  for (let draw = 0; draw < 10_000; draw++) counts[random.integer(10)] += 1;
  const chiSquare = counts.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
  expect(chiSquare).toBeLessThan(27.88);
});

test('shuffle keeps the items, leaves its argument alone and puts every item everywhere', () => {
  const random = createRandom(11, 'shuffle');
  const items = ['a', 'b', 'c', 'd'];
  const places = new Set<string>();
  for (let round = 0; round < 200; round++) {
    const shuffled = random.shuffle(items);
    expect([...shuffled].sort()).toEqual(items);
    for (const [place, item] of shuffled.entries()) places.add(`${item}${place}`);
  }
  expect(items).toEqual(['a', 'b', 'c', 'd']);
  expect(places.size).toBe(16);
});

test('hashUniform depends on seed and key alone, and is spread over [0, 1)', () => {
  expect(hashUniform(1, 'x')).toBe(hashUniform(1, 'x'));
  expect(hashUniform(1, 'x')).not.toBe(hashUniform(2, 'x'));
  const values = Array.from({ length: 4000 }, (_, index) => hashUniform(3, `record-${index}`));
  expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
  const below = values.filter((value) => value < 0.25).length;
  expect(Math.abs(below - 1000)).toBeLessThan(4 * Math.sqrt(4000 * 0.25 * 0.75));
});
