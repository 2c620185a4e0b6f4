import type { ReadUnit } from '../documents/reading/skillCandidates.ts';
import type { TypedUnit } from '../documents/reading/typedUnit.ts';
import type { LocalModel } from '../runtime/localModel.ts';
import type { ResultOf } from '../runtime/workerMessages.ts';
import { labelMismatch } from './labelMismatch.ts';

/** Labels of an encoder that reads requirements, in the order of its logits. */
const labels = 3;
const shown = 1;
const missing = 2;

/** Asks an encoder about sentences of postings beside evidence; equal ones are read once. */
export async function readUnits(
  model: Pick<LocalModel, 'perform'>,
  units: readonly Pick<TypedUnit, 'words' | 'types' | 'beside'>[],
  signal?: AbortSignal,
): Promise<ReadUnit[]> {
  const places = new Map<string, number>();
  const sentences: Pick<TypedUnit, 'words' | 'types' | 'beside'>[] = [];
  const placeOf = units.map(({ words, types, beside }) => {
    const key = `${words.join(' ')}|${types.join()}|${beside.words.join(' ')}|${beside.types.join()}`;
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, sentences.length);
    return sentences.push({ words, types, beside }) - 1;
  });
  const windows = await model.perform({ operation: 'tag', sentences }, signal);
  const read = windows.map(([window]) => readWindow(window));
  return placeOf.map((place) => read[place]);
}

function readWindow({ labels: count, probabilities, whole }: ResultOf['tag'][number]): ReadUnit {
  if (count !== labels) throw labelMismatch(labels, count);
  const words = probabilities.length / labels;
  // The first word names the section.
  const of = (label: number) =>
    Array.from({ length: words - 1 }, (_, word) => {
      const probability = probabilities[(word + 1) * labels + label];
      return Number.isNaN(probability) ? null : probability;
    });
  return { shown: of(shown), missing: of(missing), wholeShown: whole[shown], wholeMissing: whole[missing] };
}
