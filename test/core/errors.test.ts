import { expect, test } from 'vitest';
import {
  DistillError,
  describeValue,
  formatLocation,
  InputError,
  UsageError,
} from '../../src/core/errors.ts';

test('an input error says where, what was expected, what was found and what to do, and keeps them as fields', () => {
  const error = new InputError({
    file: 'data.jsonl',
    line: 12,
    recordId: 'r7',
    column: 'Skills',
    expected: 'a list of texts',
    got: '42',
    advice: 'fix the line, or use --skip-invalid',
  });
  expect(error.message).toBe(
    'data.jsonl:12 (record r7, Skills): expected a list of texts, got 42\n  → fix the line, or use --skip-invalid',
  );
  expect(error).toMatchObject({
    exitCode: 2,
    location: { line: 12, recordId: 'r7' },
    got: '42',
    name: 'InputError',
  });
  expect(error).toBeInstanceOf(DistillError);
});

test('unknown parts of a place are left out', () => {
  expect(formatLocation({})).toBe('');
  expect(formatLocation({ file: 'a.csv' })).toBe('a.csv: ');
  expect(formatLocation({ recordId: 'r1' })).toBe('(record r1): ');
});

test('the cause is kept', () => {
  const cause = new Error('EACCES');
  expect(new UsageError('no', { cause }).cause).toBe(cause);
});

test('values in messages are short and on one line', () => {
  expect(describeValue('two\nlines')).toBe('"two\\nlines"');
  expect(describeValue('x'.repeat(500)).length).toBeLessThan(70);
  expect(describeValue(undefined)).toBe('nothing');
});
