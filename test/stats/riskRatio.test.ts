import { expect, test } from 'vitest';
import { riskRatio } from '../../src/stats/riskRatio.ts';

/** One cluster a unit: [exposed, event]. */
function unitsOf(exposedEvents: number, exposed: number, otherEvents: number, others: number) {
  const units = [
    ...Array.from({ length: exposed }, (_, index) => [1, Number(index < exposedEvents)]),
    ...Array.from({ length: others }, (_, index) => [0, Number(index < otherEvents)]),
  ];
  return {
    exposedEvents: units.map(([isExposed, event]) => isExposed * event),
    exposed: units.map(([isExposed]) => isExposed),
    otherEvents: units.map(([isExposed, event]) => (1 - isExposed) * event),
    others: units.map(([isExposed]) => 1 - isExposed),
  };
}

test('independent units: the ratio, and the adjusted log interval by its formula', () => {
  // 6 of 10 against 9 of 90: ratio 6. ln((6.5/10.5)/(9.5/90.5)) ± 1.95996·√(1/6.5 − 1/10.5 + 1/9.5 − 1/90.5).
  const found = riskRatio(unitsOf(6, 10, 9, 90));
  expect(found?.ratio).toBeCloseTo(6, 12);
  const centre = Math.log(6.5 / 10.5 / (9.5 / 90.5));
  const half = 1.959963984540054 * Math.sqrt(1 / 6.5 - 1 / 10.5 + 1 / 9.5 - 1 / 90.5);
  // A hundred clusters of one unit inflate the variance by C/(C − 1).
  expect(found?.low).toBeGreaterThan(0.98 * Math.exp(centre - half));
  expect(found?.low).toBeLessThanOrEqual(Math.exp(centre - half) + 1e-12);
  expect(found?.high).toBeCloseTo(Math.exp(centre + half), 1);
});

test('no event on one side: an interval all the same, open where nothing limits it', () => {
  const never = riskRatio(unitsOf(0, 10, 9, 90));
  expect(never).toMatchObject({ ratio: 0, low: 0 });
  expect(never?.high).toBeGreaterThan(0.1);
  const infinite = riskRatio(unitsOf(6, 10, 0, 90));
  expect(infinite).toMatchObject({ ratio: null, high: null });
  expect(infinite?.low).toBeGreaterThan(1);
  const nothing = riskRatio(unitsOf(0, 10, 0, 90));
  expect(nothing).toMatchObject({ ratio: null, low: 0, high: null });
});

test('nobody exposed, or everybody: no ratio', () => {
  expect(riskRatio(unitsOf(0, 0, 9, 90))).toBeNull();
  expect(riskRatio(unitsOf(6, 10, 0, 0))).toBeNull();
  expect(riskRatio(unitsOf(0, 0, 0, 0))).toBeNull();
});

test('units that go together tell less: copies in one cluster do not narrow the interval', () => {
  const once = unitsOf(6, 10, 9, 90);
  const thrice = Object.fromEntries(
    Object.entries(once).map(([name, counts]) => [name, counts.map((count) => 3 * count)]),
  ) as unknown as typeof once;
  const [single, copied] = [riskRatio(once), riskRatio(thrice)];
  expect(copied?.ratio).toBeCloseTo(single?.ratio ?? 0, 12);
  expect(copied?.low).toBeCloseTo(single?.low ?? 0, 1);
  expect(copied?.high).toBeCloseTo(single?.high ?? 0, 1);
});
