import { UsageError } from '../core/errors.ts';
import type { TaskId } from '../core/example.ts';
import type { MatchingInput } from '../core/matching.ts';
import type { Predictor } from '../core/predictor.ts';
import type { PairReading, Reading, ResumeReading } from '../core/reading.ts';
import type { LocalContext } from '../students/localContext.ts';
import { backends } from '../students/parseReference.ts';
import { createStudentReader } from '../students/studentReader.ts';
import { loadNamedExtractor, loadNamedPredictor } from './predictors.ts';
import { type RemoteOptions, remoteContextOf } from './remoteOptions.ts';
import { rules, shippedStudents } from './shippedStudents.ts';

export interface LoadStudentOptions extends RemoteOptions, LocalContext {
  /** Who reads skills and roles where the student itself does not; default: the shipped extractor. */
  readonly extractor?: string;
}

/** Cancels the work between two documents, with an InterruptedError. */
interface Cancellable {
  readonly signal?: AbortSignal;
}

export interface RankedResume extends PairReading {
  /** 0-based, into the résumés as they were given. */
  readonly index: number;
}

/** A student in memory, asked about texts. */
export interface LoadedStudent {
  /** `<backend>:<reference>` of who judges matches. */
  readonly id: string;
  /** How good a match the résumé is, requirement by requirement, and what it says of its owner. */
  read(pair: MatchingInput, options?: Cancellable): Promise<Reading>;
  readPair(pair: MatchingInput, options?: Cancellable): Promise<PairReading>;
  readResume(resume: string, options?: Cancellable): Promise<ResumeReading>;
  /** Résumés against one posting, the likeliest match first. */
  rank(posting: string, resumes: readonly string[], options?: Cancellable): Promise<RankedResume[]>;
  /** Ends the threads that its models run in. */
  dispose(): Promise<void>;
}

/**
 * Loads a student: the shipped ones, the folder of one, or any predictor `<backend>:<reference>`.
 * @throws UsageError or InputError where there is no such student, or it does not do matching.
 */
export async function loadStudent(name?: string, options: LoadStudentOptions = {}): Promise<LoadedStudent> {
  const loaded: Predictor[] = [];
  const keep = (predictor: Predictor) => {
    loaded.push(predictor);
    return predictor;
  };
  const dispose = async () => {
    await Promise.all(loaded.map((predictor) => predictor.dispose()));
  };
  const remote = remoteContextOf(options);
  /** The first that does the task: the matcher itself, the extractor, the rules. */
  const doing = async (task: TaskId): Promise<Predictor> => {
    for (let next = 0; ; next++) {
      const predictor = loaded[next] ?? keep(await loadNamedExtractor(extractors[next - 1], remote, options));
      // A model on another machine would be sent every résumé once more: only where that is asked for.
      const isAsked = next > 0 || (options.extractor === undefined && predictor.remote === undefined);
      if (isAsked && predictor.tasks.includes(task)) return predictor;
    }
  };
  const extractors = [predictorName(options.extractor ?? shippedStudents.extractor), rules];
  try {
    const matcher = keep(
      await loadNamedPredictor(predictorName(name ?? shippedStudents.matcher), null, remote, options),
    );
    assertMatches(matcher);
    return around(
      matcher.id,
      createStudentReader({
        matcher,
        skills: await doing('skill-extraction'),
        roles: await doing('experience-extraction'),
      }),
      matcher.remote ? 1 : pairsAtOnce,
      dispose,
    );
  } catch (error) {
    await dispose();
    throw error;
  }
}

/** Of a model on this machine: enough for all its threads. */
const pairsAtOnce = 16;

/** A folder's name, or one with a backend. */
function predictorName(name: string): string {
  return backends.some((backend) => name.startsWith(`${backend}:`)) ? name : `onnx:${name}`;
}

function assertMatches({ id, tasks }: Predictor): void {
  if (tasks.includes('matching')) return;
  throw new UsageError(`${id} does not judge matches`, {
    advice: `it does: ${tasks.join(', ')}; name it as extractor instead`,
  });
}

function around(
  id: string,
  { readPair, readResume }: ReturnType<typeof createStudentReader>,
  atOnce: number,
  dispose: () => Promise<void>,
): LoadedStudent {
  return {
    id,
    readPair,
    readResume,
    read: async (pair, options) => ({
      ...(await readPair(pair, options)),
      ...(await readResume(pair.resume, options)),
    }),
    async rank(posting, resumes, options) {
      const readings: RankedResume[] = [];
      for (let from = 0; from < resumes.length; from += atOnce) {
        const some = resumes.slice(from, from + atOnce).map(async (resume, place) => ({
          index: from + place,
          ...(await readPair({ posting, resume }, options)),
        }));
        readings.push(...(await Promise.all(some)));
      }
      return readings.sort(byMatch);
    },
    dispose,
  };
}

/** The likeliest match first; of equally likely ones, the one that lacks less; then as they were given. */
export function byMatch(a: PairReading, b: PairReading): number {
  return likelihood(b) - likelihood(a) || lacking(a) - lacking(b);
}

function likelihood({ match: { probability, verdict } }: PairReading): number {
  return probability ?? Number(verdict === 'match');
}

function lacking({ requirements }: PairReading): number {
  return requirements.filter(({ satisfied }) => !satisfied).length;
}
