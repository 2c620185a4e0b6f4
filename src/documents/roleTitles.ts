import { splitListMarker, withoutMarkup } from './listMarkers.ts';

const AS =
  /\b(?:as|was|been|am|became|serving as|duty as|role of|position of|job of|post of|capacity of|work of|title of|spent as|be)\s{1,3}(?:an?\s|the\s|one of the\s|one of\s)(?=\S)|\b(?:worked|served|working|serving|employed|acted|acting|functioned|role|job|position|experience|career|tenure|engaged|time|practiced|practised|years|performed|tenured|duty|stint|proficiency|vocation)\s{1,3}as\s{1,3}(?=\S)/iu;
const STOP =
  /\s(?:at|for|with|from|between|during|since|where|who|which|that|until|till|of (?:it|them|which)|in (?:a|an|the|our|my|\d)|on (?:the|a|board)|under|within|over|until|throughout|while|through|to|by|whose|when|and (?:was|then|gained|served|I|have|spent))(?=\s|$|\p{Lu})|(?<!\b[JSD]r)\.\s|\.$|[;:([]|,\s|\s\|\s|\s[-–—]\s(?=\p{Ll}|I\s)|\sin \p{Lu}\p{Ll}+\s(?:\p{Lu}\p{Ll}+\s)?and\s(?:\p{Ll}+ed|led|ran|kept|taught|made|built|wrote)\s/u;
/** Verbs and articles that open a role's line, and nouns that only do so before "as", "of", "in" or a colon. */
const LEAD =
  /^(?:(?:before|after|prior to) (?:that|this),?\s|(?:worked|served|serving|serve|employed|previously|currently|formerly|engaged|practiced|practised|acted|acting|functioned|functioning|performed|performing|successfully|tenured|gained|gathered|acquired|accumulated|obtained|has|have|had|held|holding|assumed|assuming|undertook|fulfilled|commenced|started|began|as|an?|the|of|in|i|was|been|also|then|being|and|spent|occupied|operated|hired|excelled|contributed|by|with|my)(?:[\s:]+|$)|(?:(?:job|professional|career|working|work|practical|valuable|extensive|prior|past|previous|time)\s)?(?:role|roles|position|responsibility|responsibilities|experience|experienced|expertise|vocation|tenure|employment|stint|duties|duty|career|job|time|title|working|work)(?:\s{0,2}[:–]\s*|\s(?=(?:as|of|in|working)\s)))+/iu;
const TRAIL =
  /(?:[\s,.;:([|·–—-]|\b(?:from|in|during|between|for|since|the years?|years?|over|period|a period of|of|dates?|duration|spanning|tenure|with|at|until|to|the|span|time|and|around|lasting|starting|within|through|throughout)$|\b(?:for the|over the|in the|during the|the duration|for a|a))+$/iu;

/**
 * The title in running prose: "I was a Chemical Technician at Palefire Resins", "served as an Application
 * Admin". Null when no such phrase stands in the text around the dates.
 */
export function titleInProse(before: string, after: string): string | null {
  return (
    titleAfterAs(before) ??
    titleAfterAs(after.slice(0, AFTER_LENGTH_LIMIT), opensWithName(before) ? AFTER_A_NAME : undefined) ??
    titleAfterWas(after.slice(0, AFTER_LENGTH_LIMIT))
  );
}

/** "My first post, 2009 to 2013, was crew supervisor at …", ", I spent at the mill as sawyer". */
const AFTER_WAS =
  /^\s{0,2},\s(?:(?:I\s)?was|I\s(?:worked|served|spent)\s(?:\S+\s){0,6}?as)\s(?=\p{Ll}\S+\s)/u;

function titleAfterWas(after: string): string | null {
  const match = AFTER_WAS.exec(after);
  if (!match) return null;
  const rest = after.slice(match[0].length);
  const stop = STOP.exec(rest);
  const title = cleanTitle(stop ? rest.slice(0, stop.index) : rest);
  return title === null ||
    NO_TITLE.test(title) ||
    /^(?:\p{L}+ed|there|where|when|in|at|on|with|my|our|all)\b/iu.test(title)
    ? null
    : title;
}

const AFTER_LENGTH_LIMIT = 200;
/** How far behind the dates "as a …" may name the job where a name stands before them. */
const AFTER_A_NAME = 40;

/** "Drafter 3 (": what stands before the dates is a name already. */
function opensWithName(before: string): boolean {
  return /^\p{Lu}\S*(?:[\s-]+\S+){0,11}$/u.test(strip(before)) && !LEAD.test(before.trim());
}

/** "I have been Medical Secretary": without an article the capital tells a title. */
const CAPITAL_TITLE = /\b(?:was|been|am|became|as)\s{1,3}(?=\p{Lu}\p{Ll})/u;

function titleAfterAs(text: string, furthest = Number.POSITIVE_INFINITY): string | null {
  const match = AS.exec(text) ?? CAPITAL_TITLE.exec(text);
  if (!match || match.index > furthest) return null;
  const rest = text.slice(match.index + match[0].length).replace(/^(?:an?|the|one of the)\s+/i, '');
  const listed = LISTED_TITLE.exec(rest)?.[0].length ?? 0;
  const stop = STOP.exec(rest.slice(listed));
  const title = cleanTitle(stop ? rest.slice(0, listed + stop.index) : rest);
  return title === null || NO_TITLE.test(title) ? null : title;
}

/** "Usher, Lobby Attendant, and Ticket Taker": commas of one title. */
const LISTED_TITLE =
  /^[^\s,.;:]+(?:\s(?!(?:at|for|with|from|in|on)\s)[^\s,.;:]+){0,4}(?:,\s(?!and\s|\p{Ll}+ing\s)[^\s,.;:]+(?:\s[^\s,.;:]+){0,2}){1,3},?\sand\s(?=\S)/u;
/** What follows "as a" without being a job. */
const NO_TITLE =
  /^(?:whole|result|team|well|(?:\p{L}+\s)?(?:part|member)\b.*|(?:subject matter )?expert|this (?:role|position|job))$/iu;

/** The title beside dates: what stands before them, else what follows. Employer and remarks are taken off. */
export function titleAroundDates(before: string, after: string): string | null {
  return cleanTitle(withoutEmployer(strip(before))) ?? cleanTitle(withoutEmployer(firstClause(strip(after))));
}

function strip(text: string): string {
  const body = withoutMarkup(splitListMarker(text.trim()).text);
  return (
    body
      // ".NET Developer" keeps its point.
      .replace(/^(?:[\s,;:)\]|·–—-]|\.(?!\p{L}))+/u, '')
      .replace(TRAIL, '')
      .replace(LEAD, '')
  );
}

/** What follows dates runs on into a description: the title is its first clause. */
function firstClause(text: string): string {
  const stop =
    /(?<!\b[JSD]r)[.;:]\s|[.;:]$|\s[-–—]\s\p{Lu}\p{L}+ed\b|,\s(?:where|which|who|whose|in which|responsible|I)\s/u.exec(
      text,
    );
  return stop ? text.slice(0, stop.index) : text;
}

/** What may follow a comma inside a title (O*NET style), so that it is no employer. */
const QUALIFIER =
  /^(?:[Ee]xcept|[Aa]ll [Oo]ther|[Aa]nd |[Oo]r |[Ii]ncluding|[Oo]ther\b|[Pp]ost-?[Ss]econdary|[Ss]econdary [Ss]chool|[Kk]indergarten|[Ee]lementary [Ss]chool|[Mm]iddle [Ss]chool|[Ll]evel|[Gg]rade|\p{Ll})/u;

/** "Title, Employer", "Title | Employer | Place", "Title at Employer" → "Title". */
function withoutEmployer(text: string): string {
  const separated =
    /\s*[|·[]\s*|\s+(?:at|@|in (?:the|our|my)(?!\s(?:\S+\s)?(?:role|position|capacity|field|area)\b))\s+|(?<!\b[JSD]r)\.\s+/u.exec(
      text,
    );
  const head = separated && separated.index > 2 ? text.slice(0, separated.index) : text;
  const fields = head.split(/,\s+/);
  const last = fields.at(-1);
  if (fields.length > 1 && last !== undefined && !QUALIFIER.test(last)) return fields.slice(0, -1).join(', ');
  return head;
}

function cleanTitle(text: string): string | null {
  const title = text
    .replace(LEAD, '')
    .replace(TRAIL, '')
    .replace(/^["'“‘*_\s]+|["'”’*_\s]+$/gu, '')
    .trim();
  return title.length < 2 || title.length > 160 || !/\p{L}{2}|\p{L}\P{L}/u.test(title) ? null : title;
}
