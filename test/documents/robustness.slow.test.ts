import { expect, test } from 'vitest';
import { slowdown } from '../slowdown.ts';
import { adversarial, parseRepeated } from './adversarial.ts';

test.each([...adversarial, ['words of one line', 'Dough shaping, ']])(
  '1 MB of %s takes no longer than ten times 100 kB',
  (_name, unit) => {
    expect(slowdown((length) => parseRepeated(unit, length), 1_000_000, 10)).toBeLessThan(4);
  },
);
