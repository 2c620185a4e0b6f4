const beginning =
  /(?<![\p{L}\p{N}-])(?:no|not|never|without|lack(?:s|ed|ing)?|excluding|excludes?|absence of|devoid of|unfamiliar|unable|cannot|\p{L}+n['’]t)(?![\p{L}\p{N}-])/u;
/** "Not only", "no less": nothing is denied. */
const afterAll =
  /(?!\s+(?:only|just|merely|limited|less|fewer|later|more|matter|fail|doubt|supervision|exception)\b)/u;
/** What begins a denial; its scope reaches to the end of the sentence, or to where the sentence turns. */
const denial = new RegExp(`${beginning.source}${afterAll.source}[^.;!?\\n\\r]{0,300}`, 'giu');
/** "Although leadership skills were not …", "despite SQL not being …": what is denied stands before. */
const concession = new RegExp(
  `(?<=(?<![\\p{L}\\p{N}-])(?:despite|although|though|but|while)\\s)[^,.;:!?\\n\\r]{2,60}?\\s(?=(?:not|never)\\s)${afterAll.source.replace('?!', '?!(?:not|never)')}`,
  'giu',
);
const turn = /,?\s(?:but|however|though|although|yet|while|whereas|instead)\s|\)/iu;
/** "Without" speaks of what stands next to it. */
const reachesToComma = /^without/iu;

/**
 * A résumé without what it denies ("no experience with payroll"): blanks stand in its place, so that lines and offsets
 * stay. A skill that is named as lacking is no evidence of it.
 */
export function assertedText(text: string): string {
  return text
    .replace(concession, (found) => ' '.repeat(found.length))
    .replace(denial, (found) => {
      const ends = [turn.exec(found)?.index, reachesToComma.test(found) ? found.indexOf(',') : undefined];
      const scope = Math.min(
        found.length,
        ...ends.filter((end) => end !== undefined && end >= 0).map(Number),
      );
      return ' '.repeat(scope) + found.slice(scope);
    });
}
