/** Words `from` up to and without `to`. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** Share of a window that the next one reads again, so that a word near an edge has context in one of them. */
const overlap = 0.25;

/**
 * Cuts words into windows of at most `room` pieces, each beginning within the end of the one before. A word of more
 * pieces than that stands first in a window, and loses its last pieces.
 * @param pieces how many each word has
 */
export function wordWindows(pieces: readonly number[], room: number): WordRange[] {
  const windows: WordRange[] = [];
  let from = 0;
  while (from < pieces.length) {
    let to = from + 1;
    let used = pieces[from];
    while (to < pieces.length && used + pieces[to] <= room) {
      used += pieces[to];
      to++;
    }
    windows.push({ from, to });
    if (to === pieces.length) break;
    from = startWithin(pieces, from, to, room * overlap);
  }
  return windows;
}

/** The first word of the last `most` pieces before `to`, always later than `from`. */
function startWithin(pieces: readonly number[], from: number, to: number, most: number): number {
  let start = to;
  let used = 0;
  while (start - 1 > from && used + pieces[start - 1] <= most) {
    start--;
    used += pieces[start];
  }
  return start;
}
