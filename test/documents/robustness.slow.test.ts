import { expect, test } from 'vitest';
import { slowdown } from '../slowdown.ts';
import { adversarial, parseRepeated } from './adversarial.ts';

// Quadratic time would make it 50. Linear time comes to at most 8: beyond half a megabyte the garbage collector
// adds a step (gone with a larger young generation), so ten parts could not tell the two apart.
test.each([...adversarial, ['words of one line', 'Dough shaping, ']])(
  '500 kB of %s take about as long as fifty times 10 kB',
  (_name, unit) => {
    expect(slowdown((length) => parseRepeated(unit, length), 500_000, 50)).toBeLessThan(15);
  },
);
