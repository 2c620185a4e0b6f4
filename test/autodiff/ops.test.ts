import { describe, expect, test } from 'vitest';
import { opRules } from '../../src/autodiff/ops/table.ts';
import { expectGolden } from './expectGolden.ts';
import { goldenCases } from './goldens.ts';

describe.each(Object.keys(opRules))('%s', (op) => {
  const cases = goldenCases(op);
  const rule = opRules[op as keyof typeof opRules];

  test('has values of PyTorch, and gradients unless none pass', () => {
    expect(cases.length).toBeGreaterThan(0);
    const differentiated = cases.some(({ gradients }) =>
      gradients.some((gradient) => gradient !== undefined),
    );
    expect(differentiated).toBe(rule.gradient !== 'none' && rule.gradient.name !== 'refuseGradient');
  });

  // One case of each op here, one with gradients where it has any; the slow tests go through all of them.
  const golden =
    cases.find(({ gradients }) => gradients.some((gradient) => gradient !== undefined)) ?? cases[0];

  test(`${golden.name}, opset ${golden.opset}`, async () => {
    await expectGolden(op, golden, true);
  });
});
