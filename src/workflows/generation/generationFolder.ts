import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { InputError, UsageError } from '../../core/errors.ts';
import { parseAs } from '../../core/parseAs.ts';
import { writeFileAtomic } from '../../io/atomicWrite.ts';
import { lockFolder } from '../../io/folderLock.ts';
import type { GenerationPlan } from './generationPlan.ts';

const settingsSchema = z.object({
  schemaVersion: z.literal(1),
  /** Of everything that a record depends on. */
  digest: z.string(),
  teacher: z.string(),
  contexts: z.object({ digest: z.string(), description: z.string() }),
  createdAt: z.iso.datetime(),
});

export function generationFiles(folder: string) {
  return {
    settings: join(folder, 'generation.json'),
    journal: join(folder, 'journal.jsonl'),
    rejected: join(folder, 'rejected.jsonl'),
    manifest: join(folder, 'manifest.json'),
  };
}

/**
 * Opens the folder of a generation for this process alone, new or as an earlier one left it.
 * @returns to be called when the work is done.
 * @throws UsageError when something else stands there, or a generation with other settings.
 */
export async function openGenerationFolder(plan: GenerationPlan): Promise<() => Promise<void>> {
  const { output, overwrite = false, onRemark } = plan.options;
  const files = generationFiles(output);
  if (existsSync(files.settings)) {
    const { digest, teacher } = await readSettings(files.settings);
    if (digest !== plan.digest) {
      if (!overwrite)
        throw new UsageError(
          `${output} holds records of ${teacher}, made with other settings, contexts or prompts`,
          {
            advice: 'choose another --output, or give --overwrite to lose them',
          },
        );
      for (const path of Object.values(files)) await rm(path, { force: true });
    } else if (existsSync(files.journal)) onRemark?.(`going on with ${output}`);
  } else if (existsSync(output) && (await readdir(output)).length > 0) {
    throw new UsageError(`${output} is not empty, and not of \`distill generate\``, {
      advice: 'choose another place with --output',
    });
  }
  await mkdir(output, { recursive: true });
  const release = await lockFolder(output);
  if (!existsSync(files.settings)) await writeFileAtomic(files.settings, settingsText(plan));
  return release;
}

function settingsText({ digest, options, source, teacher }: GenerationPlan): string {
  const settings: z.infer<typeof settingsSchema> = {
    schemaVersion: 1,
    digest,
    teacher: teacher.kind === 'offline' ? teacher.model : options.teacher,
    contexts: { digest: source.digest, description: source.description },
    createdAt: new Date().toISOString(),
  };
  return `${JSON.stringify(settings, null, 2)}\n`;
}

async function readSettings(path: string): Promise<z.infer<typeof settingsSchema>> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    throw new InputError({ file: path, expected: 'the settings of a generation', got: 'no JSON', cause });
  }
  return parseAs(settingsSchema, value, { file: path, expected: 'the settings of a generation' });
}
