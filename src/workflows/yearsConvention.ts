import { withoutLabel } from '../core/example.ts';
import type { DatasetRecord } from '../core/record.ts';
import type { ChooserStudent } from '../core/student.ts';
import { rolesWithYears } from '../documents/roleYears.ts';
import { experienceExtraction } from '../tasks/experienceExtraction.ts';

const presentYears = [undefined, 2020, 2021, 2022, 2023, 2024, 2025];

/** The way of telling years by which most of the records' roles are right; of equals the first, which is the plainest. */
export function fitYears(records: readonly DatasetRecord[]): Pick<ChooserStudent, 'years' | 'presentYear'> {
  const examples = records.flatMap((record) => experienceExtraction.examples(record));
  const conventions = (['elapsed', 'calendar'] as const).flatMap((years) =>
    presentYears.map((presentYear) => ({ years, ...(presentYear === undefined ? {} : { presentYear }) })),
  );
  let best: { readonly convention: (typeof conventions)[number]; readonly right: number } | null = null;
  for (const convention of conventions) {
    let right = 0;
    for (const example of examples) {
      const output = { roles: rolesWithYears(example.input.resume, convention) };
      const { inputDigest } = withoutLabel(example);
      const prediction = {
        task: example.taskId,
        exampleId: example.id,
        inputDigest,
        output,
        probability: null,
        durationMs: null,
      };
      right += experienceExtraction.observe(example, prediction)['rightRoles'] ?? 0;
    }
    if (best === null || right > best.right) best = { convention, right };
  }
  return best?.convention ?? { years: 'elapsed' };
}
