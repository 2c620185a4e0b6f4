import type { Example } from '../src/core/example.ts';
import { tasksById } from '../src/tasks/tasksById.ts';
import { promptedTasks } from '../src/workflows/promptedTasks.ts';
import { examplesOf, tradeRecords } from '../test/students/postings.ts';
import { taggedSentences } from '../test/students/sentences.ts';

/**
 * Prints what the generating fixture models are trained to answer, as JSON: the real prompts of every task over the
 * records of the tests. `scripts/make-generator-fixtures.py` runs it.
 */

/** So small a model can't copy: only the verdict of matching follows the example. */
function answerTo({ taskId, input, target }: Example): string {
  switch (taskId) {
    case 'matching': {
      const { match } = target as { match: boolean };
      return JSON.stringify({ match, probability: match ? 0.9 : 0.2 });
    }
    case 'skill-extraction':
      return 'tokens' in (input as object)
        ? '{"spans": [{"layer": "knowledge", "text": "Python"}]}'
        : '{"skills": ["Payroll", "Triage"]}';
    case 'experience-extraction':
      return '{"roles": [{"title": "Welder", "years": 2}]}';
    case 'explanation':
      return '{"missing_skills": ["Triage"], "experience_gaps": [], "explanation": "No Triage."}';
    case 'editing':
      return 'Robin Doe ## Skills - Payroll ## Experience - Welder (2018 - 2020)';
  }
}

const examples = Object.values(tasksById).flatMap((task) => [
  ...examplesOf(tradeRecords, task),
  ...(task.accepts.includes('taggedSentence') ? taggedSentences.flatMap(task.examples) : []),
]);
const prompts = examples.map((example) => ({
  task: example.taskId,
  messages: promptedTasks.prompt(example),
  answer: answerTo(example),
}));
console.log(JSON.stringify(prompts));
