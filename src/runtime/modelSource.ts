/** A model file run by onnxruntime directly. Paths are absolute. */
export interface OnnxSource {
  readonly kind: 'onnx';
  /** Has tokenizer.json and tokenizer_config.json. */
  readonly tokenizerFolder: string;
  readonly modelFile: string;
  readonly maximumLength: number;
  /** Execution provider, as the runtime names it. */
  readonly device: string;
  /** Of the native library, for one batch; default: as many as there are cores. */
  readonly threads?: number;
}

type EncoderTask = 'text-classification' | 'token-classification' | 'feature-extraction';
/** `text2text-generation`: an encoder–decoder; `text-generation`: a decoder alone, which goes on with its prompt. */
type GeneratorTask = 'text2text-generation' | 'text-generation';
export type PipelineTask = EncoderTask | GeneratorTask;

/** A model that transformers.js loads: a folder, or an id of the Hugging Face hub. */
export interface PipelineSource {
  readonly kind: 'pipeline';
  /** Absolute path, or hub id. */
  readonly reference: string;
  readonly isFolder: boolean;
  readonly device: string;
  /** Of the native library, for one batch; default: as many as there are cores. */
  readonly threads?: number;
  /** Nothing is fetched; a hub id must be in the cache folder. */
  readonly offline: boolean;
  readonly cacheFolder: string;
  /** `q8`: onnx/model_quantized.onnx. */
  readonly weights: 'fp32' | 'q8';
  /** Of an encoder's text; null: told by tokenizer and configuration. */
  readonly maximumLength: number | null;
}

export type ModelSource = OnnxSource | PipelineSource;

/** What is known of a model once it is loaded. */
export interface ModelFacts {
  /** Labels in the order of the scores; null for a model without. */
  readonly labels: readonly string[] | null;
  readonly task: PipelineTask | null;
  /** Whether every label has a probability of its own (sigmoid) instead of a share of one (softmax). */
  readonly isMultiLabel: boolean;
}
