/**
 * The words of a text: maximal runs of letters, digits, `+` and `#` ("C++", "C#"), lower case, NFKC.
 * The tokenisation behind every lexical baseline and control.
 */
export function words(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}+#]+/gu) ?? []
  );
}
