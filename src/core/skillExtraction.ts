import { z } from 'zod';

/** The layers that SkillSpan tags, and that we ask for: what one does, and what one knows. */
export const skillLayers = ['skill', 'knowledge'] as const;

/** A résumé read by a predictor … */
const resumeInputSchema = z.object({ resume: z.string() });
/** … or one sentence, as the tokens that spans are counted in, with the layers that are asked for. */
const sentenceInputSchema = z.object({ tokens: z.array(z.string()), layers: z.array(z.string()).min(1) });

/** What the `skill-extraction` task asks about: which skills does this text name? */
export const skillExtractionInputSchema = z.union([resumeInputSchema, sentenceInputSchema]);
export type SkillExtractionInput = z.infer<typeof skillExtractionInputSchema>;

/** Tokens `start` (0-based) up to and without `end`. */
export const tokenSpanSchema = z
  .object({
    layer: z.string(),
    start: z.number().int().nonnegative(),
    end: z.number().int().positive(),
  })
  .refine(({ start, end }) => start < end, { message: 'expected a span of at least one token' });
export type TokenSpan = z.infer<typeof tokenSpanSchema>;

/** A span by its words, as a language model copies them; it is looked up in the sentence when it is scored. */
export const quotedSpanSchema = z.object({ layer: z.string(), text: z.string() });
export type QuotedSpan = z.infer<typeof quotedSpanSchema>;

/** The names of a résumé's skills, or the spans of a sentence. */
export const skillExtractionOutputSchema = z.union([
  z.object({ skills: z.array(z.string()) }),
  z.object({ spans: z.array(z.union([tokenSpanSchema, quotedSpanSchema])) }),
]);
export type SkillExtractionOutput = z.infer<typeof skillExtractionOutputSchema>;

/** The right answer: as an output, with every span in token positions. */
export type SkillExtractionTarget =
  | { readonly skills: readonly string[] }
  | { readonly spans: readonly TokenSpan[] };
