/** Words and titles repeat: a function of one text that keeps what it found, for at most that many texts at a time. */
export function remembered<Found>(
  find: (word: string) => Found,
  mostWords = 20_000,
): (word: string) => Found {
  const known = new Map<string, Found>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= mostWords) known.clear();
    const found = find(word);
    known.set(word, found);
    return found;
  };
}
