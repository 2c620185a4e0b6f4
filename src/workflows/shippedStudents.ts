import type { TaskId } from '../core/example.ts';

/** The students that come with the package: they answer where none is named. */
export const shippedStudents = {
  matcher: 'onnx:models/matcher',
  extractor: 'onnx:models/extractor',
} as const;

/** Answers every task, without a model. */
export const rules = 'lexical:tfidf';

const studentOfTask: Record<TaskId, string> = {
  matching: shippedStudents.matcher,
  explanation: shippedStudents.matcher,
  'skill-extraction': shippedStudents.extractor,
  'experience-extraction': shippedStudents.extractor,
  editing: rules,
};

/**
 * Who answers these tasks (`all`: the matcher, as far as it does) where no student is named; for tasks that no shipped
 * student does together, rules. Names that are no task count for nothing.
 */
export function defaultStudentFor(tasks: readonly string[]): string {
  const known = new Map<string, string>(Object.entries({ ...studentOfTask, all: shippedStudents.matcher }));
  const students = new Set(tasks.flatMap((task) => known.get(task) ?? []));
  if (students.size > 1) return rules;
  return [...students][0] ?? shippedStudents.matcher;
}
