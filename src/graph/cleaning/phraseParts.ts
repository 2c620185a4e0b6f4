/** A phrase with its acronym: "Structured query language SQL", "Border Gateway Protocol (BGP)". */
export interface AcronymPair {
  readonly acronym: string;
  readonly expansion: string;
}

/**
 * The acronym that closes a phrase, bare or in brackets, if it is made of the initials of the words before it (a word
 * may be left out, none may be added).
 */
export function acronymOf(phrase: string): AcronymPair | null {
  const match = /^(.+?)\s+\(?([A-Z][A-Za-z0-9/&-]{1,7})\)?(?:\s+(?:software|systems?))?$/.exec(phrase);
  if (!match) return null;
  const [, expansion, acronym] = match;
  const letters = acronym
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/s$/, '');
  const words = expansion.split(/[\s/-]+/).filter((word) => word !== '');
  if (letters.length < 2 || words.length < 2) return null;
  const initials = words.map((word) => word[0].toLowerCase());
  return startsWithInitials(letters, initials) ? { acronym, expansion } : null;
}

/** Whether the letters are initials in order, the first word's first and at most two words passed over. */
function startsWithInitials(letters: string, initials: readonly string[]): boolean {
  if (letters[0] !== initials[0] || initials.length - letters.length > 2) return false;
  let at = 0;
  for (const initial of initials) if (initial === letters[at]) at++;
  return at === letters.length;
}

/** The parts of "Java/J2EE", "HTML and CSS", "chef & puppet": what joins two skills also stands inside names. */
export function joinedParts(phrase: string): string[] | null {
  const parts = phrase
    .split(/\s*\/\s*|\s+(?:and|&|or|and\/or|\+)\s+|\s+-+\s+|\s*[:()[\]]\s*/i)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length > 1 ? parts : null;
}

/** The name before a version: "SQL Server 2012", "Windows 7", "PeopleSoft 9.2", "Java 8+"; null where there is none. */
export function withoutVersion(phrase: string): string | null {
  // In these the number is the name.
  if (
    /^(?:iso|iec|icd|nist|rfc|web|section|form|title|series|level|tier|class|office|sox|part)\b/i.test(phrase)
  )
    return null;
  const match =
    /^(.*\p{L}\S*)\s+(?:v(?:er(?:sion)?)?\.?\s*)?\d+(?:\.[\dx]+)*(?:\s?r2)?(?:\+|\.x|x|g|c)?$/iu.exec(phrase);
  return match ? match[1] : null;
}
