import { join, resolve } from 'node:path';
import { InputError } from '../core/errors.ts';
import type { TaskId } from '../core/example.ts';
import { digestValue } from '../core/hash.ts';
import { parseAs } from '../core/parseAs.ts';
import type { Predictor } from '../core/predictor.ts';
import { type ChooserStudent, chooserSchema } from '../core/student.ts';
import { chooseSkills, type Expert } from '../documents/candidates/chooseSkills.ts';
import { readListed } from '../documents/candidates/listedNames.ts';
import { knowledgeOfTable } from '../documents/candidates/nameTable.ts';
import { rolesWithYears } from '../documents/roleYears.ts';
import { readTextFile } from '../io/readTextFile.ts';
import { readBoosting } from '../learners/treeNotation.ts';
import { chooserFileSchema } from './chooserFile.ts';
import { createLocalPredictor } from './localPredictor.ts';
import { isFolder } from './modelFolder.ts';

const tasks: readonly TaskId[] = ['skill-extraction', 'experience-extraction'];
const studentFile = 'student.json';

/**
 * The chooser in a folder; null where something else stands there.
 * @throws InputError when its files are missing or not what they should be.
 */
export async function loadChooser(reference: string, id: string): Promise<Predictor | null> {
  const folder = resolve(reference);
  const student = await chooserAt(folder);
  if (student === null) return null;
  const file = join(folder, student.trees);
  const content = await readJson(file);
  const { listed, experts: fitted } = parseAs(chooserFileSchema, content, {
    file,
    expected: 'the trees of a chooser',
  });
  const listedNames = readListed(listed);
  const experts = fitted.map(
    ({ boosting, likeness, names }): Expert => ({
      known: knowledgeOfTable(names, listedNames),
      probability: readBoosting(boosting),
      likeness: likeness ? readBoosting(likeness) : () => 1,
    }),
  );
  return createLocalPredictor<{ readonly taskId: TaskId; readonly resume: string }>({
    id,
    digest: digestValue({ student, content }),
    trainingDigests: new Set(student.trainingDigests),
    tasks,
    batchSize: 32,
    dispose: async () => {},
    read({ taskId, input }) {
      const { resume } = (input ?? {}) as { readonly resume?: unknown };
      if (typeof resume === 'string') return { taskId, resume };
      throw new Error('expected a résumé: this student reads no sentences');
    },
    answer: async (questions) =>
      questions.map(({ taskId, resume }) => ({
        output:
          taskId === 'skill-extraction'
            ? { skills: chooseSkills(resume, experts, student) }
            : { roles: rolesWithYears(resume, student) },
        probability: null,
      })),
  });
}

/** What is no chooser, or can't be read at all, is left to those who load models. */
async function chooserAt(folder: string): Promise<ChooserStudent | null> {
  if (!(await isFolder(folder))) return null;
  const content = await readJson(join(folder, studentFile)).catch(() => null);
  if ((content as { kind?: unknown } | null)?.kind !== 'chooser') return null;
  return parseAs(chooserSchema, content, {
    file: join(folder, studentFile),
    expected: 'a description of a student',
  });
}

async function readJson(file: string): Promise<unknown> {
  const text = await readTextFile(file);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new InputError({ file, expected: 'JSON', got: (cause as Error).message, cause });
  }
}
