import { expect, test } from 'vitest';
import { defaultStudentFor, rules, shippedStudents } from '../../src/workflows/shippedStudents.ts';

test('who answers where no student is named', () => {
  expect(defaultStudentFor(['matching', 'explanation'])).toBe(shippedStudents.matcher);
  expect(defaultStudentFor(['skill-extraction'])).toBe(shippedStudents.extractor);
  expect(defaultStudentFor(['all'])).toBe(shippedStudents.matcher);
  expect(defaultStudentFor(['editing'])).toBe(rules);
  // A name that is no task is refused later, with its own message.
  expect(defaultStudentFor(['no-task'])).toBe(shippedStudents.matcher);
});

test('tasks that no shipped student does together are answered by rules', () => {
  expect(defaultStudentFor(['matching', 'editing', 'skill-extraction'])).toBe(rules);
});
