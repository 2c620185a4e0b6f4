import type { Student } from '../core/student.ts';

const kindOfEnding: readonly (readonly [string, Student['kind']])[] = [
  ['ForSequenceClassification', 'classifier'],
  ['ForTokenClassification', 'tagger'],
  ['ForConditionalGeneration', 'generator'],
  ['ForCausalLM', 'generator'],
  ['LMHeadModel', 'generator'],
  ['Model', 'embedder'],
];

/** What a model is without a student.json, by the class that Hugging Face's library names it with; null: no telling. */
export function kindOfArchitecture(architecture: string | null): Student['kind'] | null {
  return kindOfEnding.find(([ending]) => architecture?.endsWith(ending))?.[1] ?? null;
}

/** The model files of such a model in the layout of transformers.js. */
export function generatorFiles(architecture: string | null, suffix: '' | '_quantized'): string[] {
  const names = architecture?.endsWith('ForConditionalGeneration')
    ? ['encoder_model', 'decoder_model_merged']
    : ['model'];
  return names.map((name) => `onnx/${name}${suffix}.onnx`);
}
