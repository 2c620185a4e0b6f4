/** Text of several lines as it may be shown on a terminal: without control characters and bidirectional overrides. */
export function printableText(text: string): string {
  return text.split('\n').map(withoutControls).join('\n');
}

/**
 * Text from outside as it may be shown on a terminal or in a report: on one line, without control characters
 * (and so without escape sequences) and without bidirectional overrides that could reorder what is read.
 */
export function plainText(text: string): string {
  return withoutControls(text).trim();
}

function withoutControls(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g, ' ');
}
