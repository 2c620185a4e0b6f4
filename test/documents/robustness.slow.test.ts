import { expect, test } from 'vitest';
import { adversarial, timeParsing } from './adversarial.ts';

test.each(adversarial)('ten times as much of %s takes about ten times as long, up to 1 MB', (_name, unit) => {
  const short = timeParsing(unit, 100_000);
  const long = timeParsing(unit, 1_000_000);
  expect(long).toBeLessThan(30 * Math.max(short, 50));
});
