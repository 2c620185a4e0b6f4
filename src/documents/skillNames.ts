/**
 * A skill's name for strict comparison: NFKC, lower case, runs of anything but letters, digits, `+` and `#`
 * collapsed to one space. "C++ / C#" → "c++ c#".
 */
export function normaliseSkillName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}

/**
 * The lenient match: the normalised names are equal, or one contains the other ("Communication" and
 * "communication skills"). An empty name matches nothing.
 */
export function skillNamesMatch(a: string, b: string): boolean {
  const left = normaliseSkillName(a);
  const right = normaliseSkillName(b);
  return left !== '' && right !== '' && (left.includes(right) || right.includes(left));
}
