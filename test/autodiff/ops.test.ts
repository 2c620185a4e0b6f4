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

  test.each(cases)('$name, opset $opset', async (golden) => {
    await expectGolden(op, golden, true);
  });
});
