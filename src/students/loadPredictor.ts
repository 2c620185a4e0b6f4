import type { Predictor } from '../core/predictor.ts';
import type { CalibrationSet } from './calibrationSet.ts';
import { createHuggingFacePredictor } from './huggingFace.ts';
import { createLexicalPredictor } from './lexical.ts';
import type { LocalContext } from './localContext.ts';
import { loadOnnxPredictor } from './onnx.ts';
import { createOpenAIPredictor } from './openai.ts';
import { type Backend, parseReference } from './parseReference.ts';
import type { PromptedTasks } from './promptedTasks.ts';
import { loadRecordedPredictor } from './recorded.ts';
import type { RemoteContext } from './remoteContext.ts';
import { loadTransformersPredictor } from './transformers.ts';

/** What predictors may draw on besides their reference. */
export interface PredictorContext {
  /** Labelled examples that the lexical students are calibrated on; may be empty. */
  readonly calibration: CalibrationSet;
  readonly local: LocalContext;
  /** The tasks as language models are asked them. */
  readonly tasks: PromptedTasks;
  readonly remote: RemoteContext;
}

type Load = (reference: string, context: PredictorContext) => Promise<Predictor>;

const loadByBackend: Record<Backend, Load> = {
  lexical: async (reference, { calibration }) => createLexicalPredictor(reference, { calibration }),
  recorded: (reference) => loadRecordedPredictor(reference),
  onnx: (reference, { local }) => loadOnnxPredictor(reference, local),
  transformers: (reference, { local, tasks, remote: { sampling } }) => {
    const { maxPromptTokens } = local;
    return loadTransformersPredictor(reference, local, { tasks, sampling, maxPromptTokens });
  },
  hf: (reference, { tasks, remote }) => createHuggingFacePredictor(reference, tasks, remote),
  openai: (reference, { tasks, remote }) => createOpenAIPredictor(reference, tasks, remote),
};

/**
 * The predictor that `<backend>:<reference>` names.
 * @throws UsageError when the name can't be understood; InputError when what it names can't be read.
 */
export async function loadPredictor(name: string, context: PredictorContext): Promise<Predictor> {
  const { backend, reference } = parseReference(name);
  return loadByBackend[backend](reference, context);
}
