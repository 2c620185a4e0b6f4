import type { Predictor } from '../core/predictor.ts';
import {
  type SkillExtractionInput,
  type SkillExtractionOutput,
  skillExtractionInputSchema,
  type TokenSpan,
} from '../core/skillExtraction.ts';
import { normaliseSkillName } from '../documents/skillNames.ts';
import { likeliestLabels, spansOfLabels } from '../metrics/layeredTags.ts';
import { joinWindows } from '../runtime/joinWindows.ts';
import type { LocalModel } from '../runtime/localModel.ts';
import type { ResultOf } from '../runtime/workerMessages.ts';
import { labelMismatch } from './labelMismatch.ts';
import { createLocalPredictor } from './localPredictor.ts';
import { wordsOfText } from './taggedText.ts';

export interface LocalTaggerParts extends Pick<Predictor, 'id' | 'digest' | 'trainingDigests' | 'note'> {
  readonly model: Pick<LocalModel, 'perform' | 'dispose'>;
  /** In the order of the model's logits. */
  readonly labels: readonly string[];
  /** The layer that each type of the labels marks; types without one are passed over. */
  readonly layers: ReadonlyMap<string, string>;
}

/**
 * A predictor of skills around a token classifier. A word has the label of its first piece, spans are read off the
 * labels as conlleval does (an I without a B begins one). A sentence is answered by spans of its tokens, a résumé by
 * what stands at its spans, each skill once.
 */
export function createLocalTagger({ model, labels, layers, ...identity }: LocalTaggerParts): Predictor {
  function labelsOf(windows: ResultOf['tag']): string[] {
    return joinWindows(
      windows.map(({ firstWord, labels: count, probabilities }) => {
        if (count !== labels.length) throw labelMismatch(labels.length, count);
        return { firstWord, labels: likeliestLabels(probabilities, labels) };
      }),
    );
  }

  const spansIn = (windows: ResultOf['tag']): TokenSpan[] => spansOfLabels(labelsOf(windows), layers);

  return createLocalPredictor<SkillExtractionInput>({
    ...identity,
    tasks: ['skill-extraction'],
    batchSize: 32,
    dispose: () => model.dispose(),
    read({ input }) {
      const read = skillExtractionInputSchema.safeParse(input);
      if (read.success) return read.data;
      throw new Error('expected a résumé, or the tokens of a sentence and the layers asked for');
    },
    async answer(inputs, { signal }) {
      const sentences = inputs.map((input) =>
        'tokens' in input
          ? input.tokens.map((token) => ` ${token}`)
          : wordsOfText(input.resume).map(({ piece }) => piece),
      );
      const tagged = await model.perform({ operation: 'tag', sentences }, signal);
      return inputs.map((input, index) => ({ output: outputOf(input, spansIn(tagged[index])) }));
    },
  });
}

function outputOf(input: SkillExtractionInput, spans: readonly TokenSpan[]): SkillExtractionOutput {
  if ('tokens' in input) return { spans: spans.filter(({ layer }) => input.layers.includes(layer)) };
  const words = wordsOfText(input.resume);
  const skills = new Map<string, string>();
  for (const { start, end } of spans) {
    const skill = input.resume.slice(words[start].start, words[end - 1].end).replace(/\s+/g, ' ');
    const name = normaliseSkillName(skill);
    if (name !== '' && !skills.has(name)) skills.set(name, skill);
  }
  return { skills: [...skills.values()] };
}
