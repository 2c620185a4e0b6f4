import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../core/errors.ts';

/** Of a training that is not finished, inside the student's folder. */
export const trainingFolder = 'training';
/** What `--overwrite` replaces waits here until a training has begun that replaces it. */
const replacedFolder = '.replaced';

export interface OutputRequest {
  readonly output: string;
  readonly resume?: boolean;
  readonly overwrite?: boolean;
}

/**
 * Makes room in the output folder, which exists. What is overwritten is set aside, not deleted, see {@link giveUpOutput}.
 * @throws UsageError when something else stands there.
 */
export async function prepareOutput({
  output,
  resume = false,
  overwrite = false,
}: OutputRequest): Promise<void> {
  if ((await contentOf(output)).length === 0) await bringBack(output);
  const present = await contentOf(output);
  if (present.length === 0) return;
  const isTraining = present.includes(trainingFolder);
  if (resume && isTraining) return;
  if (overwrite) return setAside(output, present);
  if (resume) {
    throw new UsageError(`${output} has no training to go on with`, {
      advice: 'leave --resume out, or name the folder of an interrupted training',
    });
  }
  throw new UsageError(
    isTraining ? `${output} has a training that is not finished` : `${output} is not empty`,
    {
      advice: isTraining
        ? '--resume goes on with it, --overwrite starts anew'
        : 'choose another --output, or replace what is there with --overwrite',
    },
  );
}

/** After a failure: where no update was made, the folder is again what it was before the call. */
export async function giveUpOutput(output: string): Promise<void> {
  const present = await contentOf(output);
  if (present.includes(trainingFolder)) return;
  for (const name of present) await rm(join(output, name), { recursive: true, force: true });
  await bringBack(output);
}

/** The student is written: its training and what it replaces go. */
export async function finishOutput(output: string): Promise<void> {
  await rm(join(output, trainingFolder), { recursive: true, force: true });
  await rm(join(output, replacedFolder), { recursive: true, force: true });
}

async function contentOf(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name !== '.lock' && name !== replacedFolder);
}

async function setAside(output: string, names: readonly string[]): Promise<void> {
  const aside = join(output, replacedFolder);
  await rm(aside, { recursive: true, force: true });
  await mkdir(aside);
  for (const name of names) await rename(join(output, name), join(aside, name));
}

async function bringBack(output: string): Promise<void> {
  const aside = join(output, replacedFolder);
  const names = await readdir(aside).catch(() => []);
  for (const name of names) await rename(join(aside, name), join(output, name));
  await rm(aside, { recursive: true, force: true });
}
