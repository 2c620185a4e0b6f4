import { InputError } from '../core/errors.ts';

/** The error of labels that are not as many as the scores that a model gives. */
export function labelMismatch(labels: number, scores: number): InputError {
  return new InputError({
    expected: `${labels} scores a text, as many as there are labels`,
    got: `${scores}`,
    advice: 'the labels in student.json or config.json must be those of the model, in its order',
  });
}
