import type { Split } from '../core/context.ts';
import { IncomparableError, InterruptedError, UsageError } from '../core/errors.ts';
import { type Example, type UnlabelledExample, withoutLabel } from '../core/example.ts';
import { digestTexts } from '../core/hash.ts';
import { type MatchingInput, matchingInputSchema, matchingOutputSchema } from '../core/matching.ts';
import type { Prediction } from '../core/prediction.ts';
import type { Predictor } from '../core/predictor.ts';
import { createRandom } from '../core/random.ts';
import type { Robustness } from '../core/robustness.ts';
import { selectExamples } from '../evaluate/exampleSelection.ts';
import { parseLimit } from '../evaluate/limit.ts';
import { type ChangedAnswer, countFlips } from '../evaluate/robustness/flips.ts';
import { perturbations } from '../evaluate/robustness/perturbations.ts';
import { chooseSplit, selectionOf, surveyRecords } from '../evaluate/survey.ts';
import type { LocalContext } from '../students/localContext.ts';
import { parseReference } from '../students/parseReference.ts';
import { tasksById } from '../tasks/tasksById.ts';
import { defaultDataset, openNamedDataset } from './namedDataset.ts';
import { assertDoes } from './namedTask.ts';
import { loadNamedPredictor } from './predictors.ts';
import { type RemoteOptions, remoteContextOf } from './remoteOptions.ts';
import { shippedStudents } from './shippedStudents.ts';

export interface RobustnessOptions extends RemoteOptions, LocalContext {
  readonly student?: string;
  /** Somebody to be asked about the same changed résumés; default: nobody. */
  readonly teacher?: string;
  readonly data?: string;
  readonly split?: Split | 'all';
  /** As everywhere: of records. */
  readonly limit?: string;
  readonly batchSize?: number;
  readonly seed?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (stage: string, done: number, total: number) => void;
}

/**
 * How often answers to "does this résumé match?" change when the résumé is changed without changing what it says, or when
 * words are planted in it that are no evidence. Examples that the student was trained on are left out.
 *
 * @throws UsageError when a predictor can't be asked about changed résumés; IncomparableError when no example is left;
 * InterruptedError when the signal aborts.
 */
export async function measureRobustness(options: RobustnessOptions = {}): Promise<Robustness> {
  const { seed = 17 } = options;
  const names = [
    { role: 'student' as const, name: options.student ?? shippedStudents.matcher },
    ...(options.teacher === undefined || options.teacher === 'none'
      ? []
      : [{ role: 'teacher' as const, name: options.teacher }]),
  ];
  for (const { name } of names) assertCanBeAsked(name);
  const dataset = await openNamedDataset(options.data ?? defaultDataset);
  const remote = remoteContextOf(options, seed);
  const reports: Robustness['predictors'] = [];
  let split: Split | null = null;
  for (const { role, name } of names) {
    const predictor = await loadNamedPredictor(name, dataset, remote, options);
    try {
      assertDoes(predictor, 'matching');
      const chosen = await choosePairs(dataset, predictor, options);
      split = chosen.split;
      const answers = await askAboutChanges(predictor, chosen.pairs, { ...options, seed });
      const rows = [];
      for (const perturbation of perturbations)
        rows.push(
          await countFlips(perturbation, answers.get(perturbation.id) ?? [], {
            seed,
            signal: options.signal,
          }),
        );
      reports.push({ role, id: predictor.id, digest: predictor.digest, examples: chosen.pairs.length, rows });
    } finally {
      await predictor.dispose();
    }
  }
  return {
    schemaVersion: 1,
    task: 'matching',
    dataset: { name: dataset.name, digest: await dataset.digest(), split },
    seed,
    predictors: reports,
  };
}

function assertCanBeAsked(name: string): void {
  if (parseReference(name).backend !== 'recorded') return;
  throw new UsageError(`${name}: recorded answers say nothing about changed résumés`, {
    advice: 'name a predictor that can be asked, e.g. onnx:models/matcher or openai:<model>',
  });
}

type Dataset = Awaited<ReturnType<typeof openNamedDataset>>;

async function choosePairs(
  dataset: Dataset,
  student: Predictor,
  { split: asked, limit }: RobustnessOptions,
): Promise<{ split: Split | null; pairs: Example[] }> {
  const task = tasksById.matching;
  const rules = { student, allowLeakage: false };
  const surveys = await surveyRecords(dataset.records(), [task], rules);
  const { split } = chooseSplit(asked, surveys.values());
  const survey = surveys.get(task.id) ?? { bySplit: {} };
  const range = limit === undefined ? null : parseLimit(limit)(selectionOf(survey, split).acceptedRecords);
  const pairs: Example[] = [];
  for await (const example of selectExamples(dataset.records(), { ...rules, task, split, range }))
    pairs.push(example);
  if (pairs.length > 0) return { split, pairs };
  throw new IncomparableError('no pair of posting and résumé is left to ask about', {
    advice: 'examples that the student was trained on are left out; name other --data or another --split',
  });
}

/** Answers before and after, by change. */
async function askAboutChanges(
  predictor: Predictor,
  pairs: readonly Example[],
  {
    seed,
    signal,
    onProgress,
    batchSize = predictor.batchSize ?? 32,
  }: RobustnessOptions & { readonly seed: number },
): Promise<Map<string, ChangedAnswer[]>> {
  const answers = new Map(perturbations.map(({ id }): [string, ChangedAnswer[]] => [id, []]));
  for (let from = 0; from < pairs.length; from += batchSize) {
    const batch = pairs.slice(from, from + batchSize);
    const changed = batch.flatMap((example) => changesOf(example, seed));
    const questions = [
      ...batch.map((example) => withoutLabel(example)),
      ...changed.map(({ question }) => question),
    ];
    if (signal?.aborted) throw new InterruptedError('interrupted; nothing is written before the end');
    const predictions = await predictor.predict(questions, { signal });
    const before = new Map(batch.map(({ id }, index) => [id, answerOf(predictions[index])]));
    for (const [index, { id, of }] of changed.entries())
      answers.get(id)?.push({
        clusterId: of.clusterId,
        before: before.get(of.id) ?? null,
        after: answerOf(predictions[batch.length + index]),
      });
    onProgress?.(`changed résumés (${predictor.id})`, from + batch.length, pairs.length);
  }
  return answers;
}

interface ChangedExample {
  readonly id: string;
  readonly of: Example;
  readonly question: UnlabelledExample;
}

function changesOf(example: Example, seed: number): ChangedExample[] {
  const pair = matchingInputSchema.parse(example.input);
  return perturbations.flatMap(({ id, apply }) => {
    const resume = apply(pair, createRandom(seed, `${id}/${example.id}`));
    if (resume === null || resume === pair.resume) return [];
    const input: MatchingInput = { ...pair, resume };
    return [
      {
        id,
        of: example,
        question: {
          id: `${example.id}#${id}`,
          taskId: 'matching' as const,
          inputDigest: digestTexts(input.posting, input.resume),
          input,
        },
      },
    ];
  });
}

function answerOf({ output, error, probability }: Prediction): ChangedAnswer['after'] {
  const answer = error ? undefined : matchingOutputSchema.safeParse(output).data;
  return answer ? { match: answer.match, probability: probability ?? null } : null;
}
