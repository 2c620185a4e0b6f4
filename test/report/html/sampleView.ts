import type { Estimate } from '../../../src/core/estimate.ts';
import type { TaskId } from '../../../src/core/example.ts';
import type { DatasetRecord, Triple } from '../../../src/core/record.ts';
import type { ReportView, TaskView } from '../../../src/report/html/reportView.ts';
import { tasksById } from '../../../src/tasks/tasksById.ts';
import { type ChosenExample, embedExamples } from '../../../src/workflows/htmlReport/embedExamples.ts';

/** A page as the workflows make it, of records of one's own; the numbers above the examples are made up. */
export async function viewOf(
  records: readonly DatasetRecord[],
  taskIds: readonly TaskId[] = ['matching'],
): Promise<ReportView> {
  const parties = {
    first: { role: 'student', name: 'onnx:models/matcher' },
    second: { role: 'teacher', name: 'openai:gpt-4-0613' },
  };
  const tasks = taskIds.map((id) => tasksById[id]);
  const examples = await embedExamples(
    tasks.flatMap((task) => records.flatMap((record) => task.examples(record)).map(chosenOf)),
    { tasks, records: asynchronous(records), parties, redact: false },
  );
  return {
    title: 'a student on records of one’s own',
    facts: ['made up', 'test split'],
    parties,
    tasks: taskIds.map(taskView),
    examples: { ...examples, total: examples.examples.length, notes: ['All of them.'] },
    provenance: ['run: made-up'],
  };
}

/** Answers in turn: both right, the student wrong, the teacher wrong, both wrong, no answer. */
function chosenOf(
  example: { taskId: TaskId; id: string; inputDigest: string; variant: string; target: unknown },
  index: number,
): ChosenExample {
  const outcome = (['bothRight', 'firstWrong', 'secondWrong', 'bothWrong', 'errored'] as const)[index % 5];
  const [isRight, isTeacherRight] = [index % 5 === 0 || index % 5 === 2, index % 5 < 2];
  const wrong = { matching: { match: !(example.target as { match: boolean }).match } } as const;
  const answer = (right: boolean) =>
    right || example.taskId !== 'matching' ? example.target : wrong[example.taskId];
  return {
    task: example.taskId,
    exampleId: example.id,
    inputDigest: example.inputDigest,
    variant: example.variant,
    outcome,
    mistake: outcome === 'firstWrong' || outcome === 'bothWrong' ? 'false match' : null,
    scores: [outcome === 'errored' ? null : Number(isRight), Number(isTeacherRight)],
    probabilities: [outcome === 'errored' ? null : ((index * 7) % 100) / 100, null],
    outputs: [outcome === 'errored' ? null : answer(isRight), answer(isTeacherRight)],
    error: outcome === 'errored' ? 'timeout: no answer in 60 s' : null,
  };
}

function taskView(id: TaskId): TaskView {
  const estimate = (value: number): Estimate => ({
    estimate: value,
    low: value - 0.04,
    high: Math.min(1, value + 0.04),
    n: 200,
    unscored: 0,
    higherIsBetter: true,
    method: 'made up',
  });
  const difference = {
    ...{ difference: -0.1, low: -0.14, high: -0.06, pValue: 0.0002, verdict: 'worse' as const, margin: 0.02 },
    ...{ n: 200, clusters: 100, method: 'made up' },
  };
  const bins = Array.from({ length: 10 }, (_, bin) => ({
    ...{ low: bin / 10, high: (bin + 1) / 10, n: 20, positives: 2 * bin, meanProbability: bin / 10 + 0.05 },
  }));
  const curve = {
    ...{ positives: 2, negatives: 2 },
    points: [
      { threshold: Infinity, truePositives: 0, falsePositives: 0 },
      { threshold: 0.9, truePositives: 1, falsePositives: 0 },
      { threshold: 0.4, truePositives: 1, falsePositives: 1 },
      { threshold: 0.1, truePositives: 2, falsePositives: 2 },
    ],
  };
  const counts = { truePositives: 80, falsePositives: 20, falseNegatives: 10, trueNegatives: 90 };
  return {
    id,
    title: tasksById[id].title,
    size: '200 examples of 100 records',
    verdict: {
      tone: 'bad',
      isAgainstSecond: true,
      headline: 'The student is worse than the teacher.',
      reasons: ['By .10.'],
    },
    remarks: ['note: made up'],
    headline: [
      {
        ...{ id: 'accuracy', title: 'accuracy', higherIsBetter: true },
        rows: [
          { role: 'first', label: 'student', estimate: estimate(0.8) },
          { role: 'second', label: 'teacher', estimate: estimate(0.9) },
          { role: 'control', label: 'length', estimate: estimate(0.5) },
        ],
      },
    ],
    others: [],
    differences: [{ label: 'accuracy, student − teacher', difference }],
    parts: [],
    costs: ['p50 3 ms'],
    charts: {
      outcomes: { bothRight: 150, firstWrong: 30, secondWrong: 10, bothWrong: 9, errored: 1 },
      confusion: [{ role: 'first', label: 'student', data: counts }],
      curves: [{ role: 'first', label: 'student', data: curve }],
      reliability: [{ role: 'first', label: 'student', data: bins }],
      scoreBins: [],
      durationsMs: [1, 2, 3],
    },
  };
}

async function* asynchronous<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

/** A triple that asks for Kubernetes and four years of welding; the unmatched résumé has neither. */
export function tripleOf(id: string, changes: Partial<Triple> = {}): Triple {
  return {
    kind: 'triple',
    ...{ id, groupId: id, split: 'test' },
    context: {
      occupations: [{ title: 'Welder', years: 4, startYear: 2018, endYear: 2022 }],
      skills: ['Kubernetes', 'Python'],
    },
    jobDescription: `Title\nAd ${id}\nRequirements\n- Kubernetes\n- Python\n- 4 years as a Welder`,
    resumeMatched: `Skills\n- Kubernetes\n- Python\nExperience\nWelder (2018 - 2022)\nPerson ${id}`,
    resumeUnmatched: `Skills\n- Python\nExperience\nWelder (2018 - 2020)\nPerson ${id}`,
    filtered: {
      skills: ['Kubernetes'],
      experience: { kind: 'shortened', title: 'Welder', requiredYears: 4, resumeYears: 2 },
    },
    ...changes,
  };
}
