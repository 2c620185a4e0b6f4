import type { Results } from '../core/run.ts';

/**
 * The results in the shape that EleutherAI's lm-evaluation-harness writes (`results_*.json`), for tools that read it.
 * Its standard errors are read off our 95 % intervals, half their width over 1.96; `none` is its name for "no filter".
 * Source: https://github.com/EleutherAI/lm-evaluation-harness, docs/interface.md
 */
export function lmEvaluationHarnessResults(
  results: Results,
  taskVersions: Readonly<Record<string, string>>,
): unknown {
  const tasks = Object.entries(results.tasks);
  const byTask = <T>(value: (task: string, report: (typeof tasks)[number][1]) => T) =>
    Object.fromEntries(tasks.map(([task, report]) => [task, value(task, report)]));
  return {
    results: byTask((task, { metrics }) => ({
      alias: task,
      ...Object.fromEntries(
        Object.entries(metrics).flatMap(([id, { estimate, low, high }]) => [
          [`${id},none`, estimate ?? 'N/A'],
          [`${id}_stderr,none`, low === null || high === null ? 'N/A' : (high - low) / (2 * 1.96)],
        ]),
      ),
    })),
    group_subtasks: byTask(() => []),
    configs: byTask((task) => ({
      task,
      dataset_path: results.dataset.path,
      test_split: results.dataset.split,
      num_fewshot: 0,
    })),
    versions: byTask((task) => taskVersions[task] ?? 'N/A'),
    'n-shot': byTask(() => 0),
    higher_is_better: byTask((_, { metrics }) =>
      Object.fromEntries(Object.entries(metrics).map(([id, { higherIsBetter }]) => [id, higherIsBetter])),
    ),
    'n-samples': byTask((_, { n }) => ({ original: n, effective: n })),
    config: { model: results.student.id, model_args: '', random_seed: results.seed },
    git_hash: results.gitCommit,
    date: Date.parse(results.createdAt) / 1000,
    model_name: results.student.id,
    total_evaluation_time_seconds: String(results.durationMs / 1000),
  };
}
