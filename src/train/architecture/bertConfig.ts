import { z } from 'zod';
import { defaultTokenTypes, type EncoderShape } from './encoder.ts';
import { normEpsilon } from './layers.ts';

/** Marks an architecture whose graph this package can build anew from `config.json`. */
const ownArchitecture = 'distill-bert';

/** `config.json` of an encoder, in the words of Hugging Face's BertConfig. */
export function bertConfig(shape: EncoderShape): Record<string, unknown> {
  return {
    model_type: 'bert',
    vocab_size: shape.vocabularySize,
    hidden_size: shape.width,
    num_hidden_layers: shape.layers,
    num_attention_heads: shape.heads,
    intermediate_size: shape.inner,
    max_position_embeddings: shape.maximumLength,
    type_vocab_size: shape.tokenTypes ?? defaultTokenTypes,
    hidden_act: 'gelu',
    layer_norm_eps: normEpsilon,
    pad_token_id: 0,
    distill_architecture: ownArchitecture,
    distill_norm: shape.norm,
  };
}

const ownConfigSchema = z.looseObject({
  distill_architecture: z.literal(ownArchitecture),
  distill_norm: z.enum(['post', 'pre']),
  vocab_size: z.number().int().positive(),
  hidden_size: z.number().int().positive(),
  num_hidden_layers: z.number().int().positive(),
  num_attention_heads: z.number().int().positive(),
  intermediate_size: z.number().int().positive(),
  max_position_embeddings: z.number().int().positive(),
  type_vocab_size: z.number().int().positive().default(defaultTokenTypes),
});

/** The shape that {@link bertConfig} wrote; null for a configuration of another origin. */
export function shapeOfConfig(config: unknown): EncoderShape | null {
  const parsed = ownConfigSchema.safeParse(config);
  if (!parsed.success) return null;
  const own = parsed.data;
  return {
    vocabularySize: own.vocab_size,
    width: own.hidden_size,
    layers: own.num_hidden_layers,
    heads: own.num_attention_heads,
    inner: own.intermediate_size,
    maximumLength: own.max_position_embeddings,
    norm: own.distill_norm,
    ...(own.type_vocab_size === defaultTokenTypes ? {} : { tokenTypes: own.type_vocab_size }),
  };
}
