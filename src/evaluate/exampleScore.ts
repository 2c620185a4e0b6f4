import type { TaskId } from '../core/example.ts';
import type { Observation } from '../core/task.ts';

/**
 * How well one example is answered, in [0, 1], for looking at examples one by one: 1 is an answer with nothing to object
 * to. Null where it can't be said: no answer, or nothing to hold it against. No metric: those are ratios over many.
 */
export function exampleScore(task: TaskId, observation: Observation): number | null {
  return scoresByTask[task]((name) => observation[name] ?? null);
}

type Read = (column: string) => number | null;

const scoresByTask: Readonly<Record<TaskId, (read: Read) => number | null>> = {
  matching(read) {
    const [label, decision] = [read('label'), read('decision')];
    return label === null || decision === null ? null : Number(label === decision);
  },
  'skill-extraction': (read) => f1(read('right'), read('right'), read('named'), read('wanted')),
  'experience-extraction': (read) =>
    f1(read('rightRoles'), read('rightRoles'), read('namedRoles'), read('wantedRoles')),
  /** The mean of both halves of the answer: missing skills (lenient), and the role. */
  explanation(read) {
    const skills = f1(read('lenientRight'), read('lenientFound'), read('named'), read('wanted'));
    const role = read('experienceRole');
    return skills === null || role === null ? null : (skills + role) / 2;
  },
  editing: (read) => read('coverageAfter'),
};

/** 2PR/(P + R) of one example; 1 where nothing is wanted and nothing named, 0 where one of the two is. */
function f1(
  right: number | null,
  found: number | null,
  named: number | null,
  wanted: number | null,
): number | null {
  if (right === null || found === null || named === null || wanted === null) return null;
  if (named === 0 || wanted === 0) return Number(named === wanted);
  const [precision, recall] = [right / named, found / wanted];
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
