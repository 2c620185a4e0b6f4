/** A cell longer than this is cut; no posting needs more. */
const longestCell = 20_000;

/** List signs, quotes, brackets and closing marks around an item; a dot before a letter stays (".NET"). */
const edges =
  /^(?:[\s"'“”‘’*•·▪●○◦–—\-_:;,!?~=>|/\\()[\]{}]|\.(?!\p{L}))+|[\s"'“”‘’*•·▪●○◦–—\-_.:;,!?~=<>|/\\([{]+$/gu;

/** How skills are introduced: years, strength, a noun and its preposition. Taken off again and again. */
const leads = [
  /^(?:\d+|one|two|three|four|five|six|seven|eight|ten)\s*\+?\s*(?:(?:-|–|to)\s*\d+\s*)?\+?\s*(?:years?|yrs?)\.?['’]?\s*(?:of|in|with)?\s*/i,
  /^(?:minimum|min|at least|over|more than)(?:\s+of)?\s+(?=\d)/i,
  /^(?:strong|solid|excellent|exceptional|good|great|deep|proven|extensive|broad|hands[- ]?on|working|basic|advanced|in[- ]depth|demonstrated|expert|expert[- ]level|previous|prior|practical|thorough|recent|relevant|significant|superior|outstanding|effective|professional|detailed|overall|additional|various|required|preferred|desired|desirable|mandatory|must|needed)\s+/i,
  /^(?:experienced?|expertise|knowledge|knowledgeable|understanding|familiar|familiarity|proficient|proficiency|skills?|skilled|ability|background|exposure|experts?|competency|competence|comfortable|certified|fluent|fluency)\s+(?:in|of|with|on|to|using|as|working with|developing in|utilizing)\s+/i,
  /^(?:experience|using|including|include|includes|such as|e\.?g\.?|i\.?e\.?|like|and\/or|and|or|with|plus|also|any|some|other|etc\.?|must have|nice to have|have|the|a|an|in|of|on|as|to|for)\s+/i,
  /^(?:skills?|required skills?|requirements?|technologies|technology|tools?|languages?|qualifications?|primary|secondary|must haves?|keywords?|environment)\s*[:–]\s*/i,
];
const tails = [
  /\s+(?:experience|exp|skills?|skill set|skillset|knowledge|expertise|background|proficiency|exposure|understanding|abilities|ability|concepts?|technologies|required|preferred|desired|desirable|mandatory|a plus|is a plus|is plus|a must|is a must|must|plus|etc|or (?:similar|equivalent|higher|above|later)|and (?:above|up|higher|later)|if possible|is (?:required|preferred|desired)|is (?:nice|good) to have|nice to have|good to have|not required|preferably|certified)$/i,
  /\s*[([][^()[\]]*$/,
  /\s+(?:and|or|with|in|of|for|the|a|an|to|etc)$/i,
];

/**
 * The items of a free-text cell: parted at commas outside brackets, semicolons, pipes, bullets, line ends and the full
 * stops of sentences.
 */
export function splitCell(cell: string): string[] {
  const text = cell.slice(0, longestCell).normalize('NFKC');
  const items: string[] = [];
  let depth = 0;
  let start = 0;
  const take = (end: number) => {
    const item = text.slice(start, end).trim();
    if (item !== '') items.push(item);
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '(' || sign === '[') depth++;
    else if (sign === ')' || sign === ']') depth = Math.max(0, depth - 1);
    const parts =
      ';|\n\r•·▪●◦?'.includes(sign) ||
      (sign === ',' && (depth === 0 || !closes(text, at))) ||
      (sign === '.' &&
        /^\.\s+\p{Lu}/u.test(text.slice(at, at + 3)) &&
        /[\p{Ll}\d]$/u.test(text.slice(0, at)));
    if (!parts) continue;
    take(at);
    start = at + 1;
    if (sign !== ',') depth = 0;
  }
  take(text.length);
  return items;
}

/** Whether the bracket that is open at this place closes before long: otherwise it is a slip of the pen. */
function closes(text: string, at: number): boolean {
  return /^[^()[\];|\n]{0,80}[)\]]/.test(text.slice(at));
}

/** An item without list signs, "5+ years of experience with" and "preferred"; may be empty. */
export function trimPhrase(item: string): string {
  let text = item.replace(/\s+/g, ' ').replace(edges, '').trim();
  for (let round = 0; round < 6; round++) {
    let next = text;
    for (const lead of leads) next = next.replace(lead, '');
    for (const tail of tails) next = next.replace(tail, '');
    next = next.replace(edges, '').trim();
    if (next === text) break;
    text = next;
  }
  return text;
}
