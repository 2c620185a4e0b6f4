/**
 * A skill's name for strict comparison: NFKC, lower case, runs of anything but letters, digits, `+` and `#`
 * collapsed to one space. "C++ / C#" → "c++ c#".
 */
export function normaliseSkillName(name: string): string {
  // The same, in a third of the time.
  if (ASCII.test(name))
    return name
      .toLowerCase()
      .replace(/[^a-z0-9+#]+/g, ' ')
      .trim();
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}

const ASCII = /^[\0-\x7f]*$/;

/**
 * The lenient match: the normalised names are equal, or one contains the other ("Communication" and
 * "communication skills"). An empty name matches nothing.
 */
export function skillNamesMatch(a: string, b: string): boolean {
  const left = normaliseSkillName(a);
  const right = normaliseSkillName(b);
  return left !== '' && right !== '' && (left.includes(right) || right.includes(left));
}
