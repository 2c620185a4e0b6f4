import { z } from 'zod';
import { baselineSchema } from './baseline.ts';
import { benchReportSchema } from './benchReport.ts';
import { contextSchema } from './context.ts';
import { predictionSchema } from './prediction.ts';
import { readingSchema } from './reading.ts';
import { datasetRecordSchema } from './record.ts';
import { robustnessSchema } from './robustness.ts';
import { resultsSchema, runManifestSchema, scoreRowSchema } from './run.ts';
import { chooserSchema, studentSchema } from './student.ts';

/** JSON Schemas (draft 2020-12) of the files that other tools may read, by name. */
export function publishedSchemas(): Record<string, unknown> {
  return {
    results: z.toJSONSchema(resultsSchema),
    manifest: z.toJSONSchema(runManifestSchema),
    'score-row': z.toJSONSchema(scoreRowSchema),
    baseline: z.toJSONSchema(baselineSchema),
    'bench-report': z.toJSONSchema(benchReportSchema),
    reading: z.toJSONSchema(readingSchema),
    robustness: z.toJSONSchema(robustnessSchema),
    prediction: z.toJSONSchema(predictionSchema),
    context: z.toJSONSchema(contextSchema),
    student: z.toJSONSchema(z.union([studentSchema, chooserSchema]), { io: 'input' }),
    'dataset-record': z.toJSONSchema(datasetRecordSchema),
  };
}
