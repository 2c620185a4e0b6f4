/** Words of ours that open a requirement or a duty; a skill's own name keeps its capital. */
const openings =
  /^(?:Experience|Working|Confident|Hands-on|Good|Sound|Enough|A|Proven|Knowledge|Familiarity|Strong|Fluent|At|Minimum|No|Not|\d+|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten) /;

/** A requirement inside a sentence or a list: without the capital that only stood at its beginning. */
export function eased(requirement: string): string {
  return openings.test(requirement) ? decapitalised(requirement) : requirement;
}

export function decapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
