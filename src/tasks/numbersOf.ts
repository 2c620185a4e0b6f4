import { findDurations } from '../documents/durations.ts';

/** The different numbers of a text: those in digits, and lengths of time in words, in years. */
export function numbersOf(text: string): number[] {
  const digits = [...text.matchAll(/(?<![\p{L}\d.])\d+(?:\.\d+)?(?![\p{L}\d])/gu)].map(([number]) =>
    Number(number),
  );
  return [...new Set([...digits, ...findDurations(text).map(({ years }) => years)])];
}
