/**
 * Text from outside as it may be shown on a terminal or in a report: on one line, without control characters
 * (and so without escape sequences) and without bidirectional overrides that could reorder what is read.
 */
export function plainText(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g, ' ').trim();
}
