import type { Piece } from './sentences.ts';

const QUALITY =
  'strong|excellent|good|solid|proven|sound|deep|in-?depth|thorough|extensive|comprehensive|advanced|basic|working|practical|hands-on|expert|great|superb|superior|exceptional|outstanding|proficient|high|high-level|detailed|broad|fair|firm|effective|efficient|competent|demonstrated|demonstrable|significant|substantial|considerable|profound|prior|previous|some|general|robust|impressive|remarkable|professional|technical|intermediate|complete|full|adequate|relevant|well-developed|exemplary|extended|vast|wide|ample|keen|sharp|impeccable|everyday|daily|confident|skilled|qualified|capable|adept|able|accurate|practised|practiced|polished|clear|quick|steady|reliable|careful|real|true|very|highly|more|most|essential|must|superlative|prime|well';
const NOUN =
  'proficiency|proficiencies|knowledge|experience|experiences|understanding|expertise|skills?|ability|abilities|familiarity|competence|competency|competencies|mastery|command|grasp|background|capability|capabilities|capacity|aptitude|talent|exposure|comfort|ease|acumen|fluency|know-how|practice|training|awareness|comprehension|prowess|track record|flair|an eye|eye|specialisation|specialization|usage|use|skillset|knack|dexterity|confidence|qualification|certification|readiness|willingness|understandings|insight|work|knowledge base';
const STATE =
  'proficient|experienced|skilled|competent|familiar|expert|adept|knowledgeable|capable|well-versed|well versed|versed|conversant|comfortable|confident|fluent|trained|certified|practised|practiced|strong|excellent|good|efficient|talented|experts?|specialist|specialised|specialized|qualified|able|accomplished|at home|at ease|superb|effective|seasoned|gifted|savvy|acquainted|excels?|excelling|outstanding|great|clear|mastered|highly competent';
const OPENER =
  "must have|must be|must possess|should have|should be|should possess|has|have|having|possess(?:es|ing)?|demonstrat(?:e|es|ed|ing)|shows?|exhibits?|holds?|needs?|need to|candidates? (?:must|should) (?:have|be)|you (?:have|are|can|will|must|bring|know|work with|will work with|should have|should be|also have|need)|you re|you're|we (?:need|expect|require|ask for)|required|requires|requirement|knows?(?: how to| about)?|understands?|understand|master(?:y|ing)|uses?|using|utili[sz](?:e|es|ing)|works? with|working with|worked with|well|can|is|are|be|being|and|also|plus|the|an?|your|our|some|any|all|minimum|applicant (?:must|should) (?:have|be)|ability to|able to|capacity to|aptitude to|capable to|equipped with|blessed with|gained|gaining|spent years on|years of|of";
const PREPOSITION =
  '(?:in|with|of|at|for|on|about|to|as|using|regarding|within|around|over|across|from|by|towards?|into|applied to|concerning|related to|pertaining to|when|while|through|via)';

/**
 * Lead-ins such as "Proficiency in", "A working grasp of", "Must have strong", "Experienced with the". Each
 * pattern eats at most a few words, so stripping is linear.
 */
const LEADS: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:${QUALITY}|${OPENER})(?:ly)?[\\s,&/]{1,3}(?:and\\s)?){0,5}(?:${NOUN})(?:[\\s,&/]{1,3}(?:and\\s|or\\s)?(?:${QUALITY}|${NOUN})){0,3}\\s{1,3}(?:${PREPOSITION})\\s{1,3}`,
    'iu',
  ),
  new RegExp(
    `^(?:(?:${QUALITY}|${OPENER})(?:ly)?\\s{1,3}){0,4}(?:${STATE})(?:\\s(?:and|or)\\s\\p{L}{3,15})?\\s{1,3}(?:${PREPOSITION})\\s{1,3}`,
    'iu',
  ),
  new RegExp(`^(?:${OPENER})\\s{1,3}`, 'iu'),
];
const QUALITY_LEAD = new RegExp(`^(?:(?:${QUALITY})(?:ly)?[\\s,]{1,3}(?:and\\s)?)`, 'iu');
const GERUND_LEAD =
  /^(?:working with|using|utili[sz]ing|handling|performing|applying|operating|managing|conducting|executing|developing|maintaining|understanding|demonstrating|navigating)\s{1,3}(?=\S)/iu;

/** "On the desk you will use", "You are at home with", "We also need". */
const PROSE_LEAD =
  /^(?:[^,;:.]{0,40}?\b)?(?:you|we|candidates?|applicants?|they)\s(?:(?:['’](?:ll|re|ve)|will|must|should|would|can|are|have|need|use|work|works|expect|ask|also|be|able|to|know|require|want|handle|do|bring|look|show|understand|need to|like|rely|like|already|both|every|all|own|your|fluent|confident|familiar|experienced|practised|practiced|competent|at home|skilled|comfortable)\s){1,5}(?:(?:with|in|at|for|on|of|about)\s)?(?:the\s)?/iu;

const ONLY_LEAD = new RegExp(
  `^(?:(?:${QUALITY}|${OPENER}|${NOUN}|${STATE}|you|we|it|this|how|looking|finally|back|candidates?|applicants?|ideal|etc|everything)(?:ly)?(?:[\\s,]{1,3}(?:and\\s)?|$)){1,8}$`,
  'iu',
);

const TAILS: readonly RegExp[] = [
  /\s*[:：]\s.{0,2000}$/su,
  /\s(?:must|should|has to|have to|needs? to) be\s.{0,2000}$|\scomes? naturally.{0,200}$/su,
  /\s+[-–—]\s+\p{Ll}.{0,2000}$/su,
  /,\s(?:where|which|that|so|since|including|mainly|chiefly|used|with|especially|because|to|in|on|like|such as|even|from|preferably|particularly|for|as|at|by|and an?|though|although|when|through|ideally|both|whether|not|without|ensuring|among|over|of|who|plus|also|or|making|be|able|if|until|per|across|during|under|after|before|no|twice|every|each|daily|nightly|our|your|the|one|two|three|four|class|levels?)\s.{0,2000}$/su,
  /\s(?:for|under|where|when|while|because|since|so that|during|across|used by|to help|in order to|in addition to|such as|including|is|are|was|would|will|has been|that|which|who|who's|so|as well as|without|ensuring|enabling|to ensure|before|after)\s\p{Ll}.{0,2000}$/su,
  /\s(?:with|from|in|on|at|by|to|through|via|inside|into|along|between|among|over|against|using|within|towards?|like|throughout)\s(?:the|an?|our|your|my|their|its|this|each|every|all|these|customers?|clients?|non-\p{L}+|\p{L}+ing|various|different|multiple|several|other|real)(?:\s.{0,2000})?$/su,
  /\s(?:(?:is|are)\s)?(?:an?\s)?(?:also\s)?(?:required|essential|desired|preferred|needed|a must|mandatory|a plus|necessary|expected|crucial|desirable|must)$/iu,
];

/** A sentence without the words that address the reader. */
export function withoutProseLead(sentence: string): string {
  return sentence.replace(PROSE_LEAD, '');
}

/** The skill inside a phrase, with the offset where it starts: lead-in and explaining tail taken off. */
export function skillOf(phrase: string): Piece {
  const cleaned = phrase.replace(/[\s.,;:!*_]+$/u, '');
  const body = withoutTail(cleaned);
  const lead = leadLength(body);
  const text = body.slice(lead);
  return text === '' ? { text: body, start: 0 } : { text, start: lead };
}

function leadLength(phrase: string): number {
  let at = phrase.length - phrase.replace(/^["'“‘*_\s]+/u, '').length;
  for (let round = 0; round < 6; round++) {
    const rest = phrase.slice(at);
    const length = [...LEADS, QUALITY_LEAD, GERUND_LEAD]
      .map((lead) => lead.exec(rest)?.[0].length ?? 0)
      .find((found) => found > 0 && found < rest.length);
    if (length === undefined) break;
    at += length;
  }
  return at;
}

/** A tail is cut only when a name of its own is left before it. */
function withoutTail(phrase: string): string {
  let body = phrase;
  for (const tail of TAILS) {
    const match = tail.exec(body);
    if (match && match.index > 1 && !isOnlyLead(body.slice(0, match.index)))
      body = body.slice(0, match.index);
  }
  return body;
}

/** "Strong knowledge", "You": nothing but words that lead in. */
function isOnlyLead(text: string): boolean {
  return ONLY_LEAD.test(text.slice(0, 120).trim());
}

/** What is left of "Looking for …" or "You have …" when the sentence named no skill. */
export function isNoSkill(text: string): boolean {
  return (
    !/[\p{L}\p{N}]/u.test(text) ||
    /^(?:you|we|it|this|how|looking|finally|back|candidates?|applicants?|ideal|etc|skills?|experience|knowledge|ability|expertise|the|a|an|and|skillful|skilled)$/iu.test(
      text,
    )
  );
}
