/**
 * Converts a teacher's raw answers (one row a résumé read, all tasks in one row) to Prediction JSON lines, one a
 * task that the row answers:
 *
 *   npx tsx scripts/convert-recorded-teacher.ts <raw.jsonl> <predictions.jsonl> [<stem>]
 *
 * The teacher read posting and résumé together, so every answer carries the digest of that pair, also those to tasks
 * about the résumé alone: `recorded:` finds them by it.
 *
 * Records that the raw file names by line number get the ids `<stem>-<line>`, as `distill` gives them to the lines
 * of a file `<stem>.jsonl`.
 */
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { UsageError } from '../src/core/errors.ts';
import { type Prediction, predictionSchema } from '../src/core/prediction.ts';
import { parseRow } from '../src/data/formats/parseRow.ts';
import { writeFileAtomic } from '../src/io/atomicWrite.ts';
import { readJsonLines } from '../src/io/jsonl.ts';
import { readRecordedRow } from '../src/students/recordedRows.ts';

const rawRowSchema = z.object({
  record: z.union([z.string().min(1), z.number().int().positive()]),
  resume: z.string().min(1),
  p_match: z.number().min(0).max(1),
});

export async function convertRecordedTeacher(
  input: string,
  output: string,
  stem?: string,
): Promise<Prediction[]> {
  const predictions: Prediction[] = [];
  for await (const { line, ...row } of readJsonLines(input)) {
    if (row.error) throw row.error;
    const { record, resume } = parseRow(rawRowSchema, row.value, {
      file: input,
      line,
    });
    if (typeof record === 'number' && stem === undefined) {
      throw new UsageError(`${input}:${line}: the record is a line number`, {
        advice: 'name the stem of the data file as the third argument, e.g. dev700',
      });
    }
    const exampleId = `${typeof record === 'number' ? `${stem}-${record}` : record}/${resume}`;
    for (const answer of readRecordedRow(row.value, { file: input, line })) {
      const { task, inputDigest, output, probability } = answer;
      predictions.push(
        predictionSchema.parse({ task, exampleId, inputDigest, output, probability, durationMs: null }),
      );
    }
  }
  await writeFileAtomic(output, predictions.map((prediction) => `${JSON.stringify(prediction)}\n`).join(''));
  return predictions;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [input, output, stem] = process.argv.slice(2);
  if (!input || !output)
    throw new UsageError('usage: convert-recorded-teacher.ts <raw.jsonl> <predictions.jsonl> [<stem>]');
  const predictions = await convertRecordedTeacher(input, output, stem);
  console.log(`${output}: ${predictions.length} predictions`);
}
