/** The files of a student's folder besides its models. */
export const studentFiles = {
  config: 'config.json',
  student: 'student.json',
  log: 'train.jsonl',
  curve: 'loss.svg',
  metrics: 'metrics.json',
  card: 'README.md',
} as const;
