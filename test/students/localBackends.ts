import type { Predictor } from '../../src/core/predictor.ts';
import type { GenerationContext } from '../../src/students/generative.ts';
import type { LocalContext } from '../../src/students/localContext.ts';
import { loadOnnxPredictor } from '../../src/students/onnx.ts';
import { loadTransformersPredictor } from '../../src/students/transformers.ts';
import { promptedTasks } from '../../src/workflows/promptedTasks.ts';

/** `transformers:<reference>`, asked greedily unless told otherwise. */
export function loadTransformers(
  reference: string,
  context: LocalContext = {},
  generation: Partial<GenerationContext> = {},
): Promise<Predictor> {
  const sampling = { temperature: 0, maxTokens: 64, seed: 17 };
  return loadTransformersPredictor(reference, context, { tasks: promptedTasks, sampling, ...generation });
}

/** The backends that run encoders on this machine. */
export const localBackends = { onnx: loadOnnxPredictor, transformers: loadTransformers } as const;
