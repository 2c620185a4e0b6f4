/** The labels of a run of words, e.g. `B-SKILL`; of several layers at once `B-SKILL+I-KNOWLEDGE`. */
export interface LabelledWindow {
  /** Index of its first word. */
  readonly firstWord: number;
  readonly labels: readonly string[];
}

/**
 * One label a word from windows that overlap. Where two do, the second takes over at the word nearest to the middle of
 * what they share at which neither goes on with a skill: so none is cut in half, and none is judged at the edge of a
 * window. Only where a skill fills the whole overlap is it cut in the middle.
 */
export function joinWindows(windows: readonly LabelledWindow[]): string[] {
  const joined: string[] = [];
  for (const window of windows) {
    const from = seamBetween(joined, window);
    joined.splice(from, joined.length, ...window.labels.slice(from - window.firstWord));
  }
  return joined;
}

function seamBetween(before: readonly string[], { firstWord, labels }: LabelledWindow): number {
  const middle = (firstWord + before.length) / 2;
  const goesOn = (label: string | undefined) => /(?:^|\+)[IEL](?:$|-)/.test(label ?? '');
  let seam = Math.floor(middle);
  let distance = Number.POSITIVE_INFINITY;
  for (let word = firstWord; word <= before.length; word++) {
    if (goesOn(before[word]) || goesOn(labels[word - firstWord])) continue;
    if (Math.abs(word - middle) < distance) {
      seam = word;
      distance = Math.abs(word - middle);
    }
  }
  return seam;
}
