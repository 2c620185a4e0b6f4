import type { Duration } from './durations.ts';
import { findDurations, isRate } from './durations.ts';

/** A role asked for, e.g. from "at least 5 years as a Sales Representative". */
export interface RequiredRole {
  readonly title: string;
  readonly years: number | null;
}

const ARTICLE = '(?:an?\\s|the\\s|one of the\\s|one of our\\s)?';
const AS = new RegExp(
  `\\b(?:as|being|functioning as|working as|role of|position of|job of|capacity of|occupation of|profession of)\\s{1,3}${ARTICLE}(?=\\S)|\\b(?:you|who|candidate|applicant)\\s(?:were|was|are|is|have been|has been)\\s{1,3}an?\\s(?=\\S)`,
  'iu',
);
const IN_ROLE =
  /\b(?:in|with|within|for|of|among|serving|as|at|to|on|acting|doing)\s{1,3}(?:(?:an?\s|the\s|one of the\s)?(?:domain|field|area|roles?|position|capacity|sector|profession|discipline)\s(?:of|among)\s)?(?:an?\s|the\s|one of the\s)?(?=\S)/iu;
const EXPERIENCE =
  /^[\s'’´`,.:-]*(?:(?:of|in|prior|previous|proven|professional|practical|relevant|solid|work|working|work-related|hands-on|industry|job|past|actual|verifiable|documented|recent|full-time|direct|demonstrated|related|specific|field|active|provable|extensive|cumulative|total|successful|minimum|at least|experience|exp|experiences|employment|service|exposure|practice|history|background|tenure|expertise|is|are|the|a|an|and|or|more|above|over|required|necessary|spent|worked|served|serving|working|functioning|acting|operating|engaged|employed|specializing|spanning|valuable|real|real-life|real-world|useful|commendable|dedicated|robust|proficient|progressive|occupational|career|previously|consistent|expert|strong|significant|substantial|similar|quality|good|great|minimum of|time|working experience|performing|being|contributions?|contributing|involvement|engagement|participation|thriving|excelling)\b[\s'’´`,.:-]*){1,8}/iu;
/** Single words only: with phrases made of each other, backtracking would grow without bound. */
const QUANTITY_LEAD =
  /(?:\b(?:at|the|least|a|an|minimum|min\.?|minimal|maximum|no|not|less|few|than|of|total|over|more|around|about|approximately|approx\.?|up|to|nearly|almost|roughly|further|additional|previous|prior|past|for|with|has|have|having|had|holds?|possess(?:es)?|requires?|needs?|we|ask|you|bring|spent|as|another|experience|in|worked|served|by|proven|be|must|should|is|and)(?:\s+|$))+$/iu;
const STOP =
  /\s(?:with (?:a|an|the|proven|expertise|experience|knowledge|focus|strong|emphasis|excellent|additional|comprehensive|robust|some|good)|where|who|which|that|preferably|preferred|is|are|was|would|will|required|or (?:a |an |in a )?(?:similar|equivalent|related|comparable|equal|relevant|any|other|more|longer|higher)|for (?:at least|a minimum|minimum|no less|not less|over|more than|around|about|the past|the last|approximately)|focusing|focused|demonstrating|utili[sz]ing|because|so that|ensuring|having|handling(?!\s\p{L}+(?:or|er|ist)s?\b)|overseeing|fostering|while|performing|requiring|specializ\w+|working|using|including but|must|needed|in (?:a|an|the|our|your|this|any) |at an? |on (?:heavy|an?)|before(?: that)?(?=$|[\s,.;])|prior to|previously|earlier|doing|dealing|managing|developing|responsible|providing|necessitating|tethered|related to|involved in|concentrating|from an?|from the|coupled with|along with|as well as|to (?:ensure|understand|support|provide|help)|for (?:a|an|the|our)|and (?:for|at least|not less|no less|a minimum|you|have|familiarity|additional|in|years|(?:an? )?(?:valid|current|clean|active|licen[cs]e|certificat(?:e|ion)|degree|diploma))|or (?:nearby|the same|another|in)|in (?:relevant|preferable|related)|demonstrat\w+|justif\w+|shows)\b|[;:]|(?<!\b(?:[JSD]r|\p{L}\.\p{L}))\.\s|\.$|,\s(?:preferably|previously|especially|particularly|largely|mainly|mostly|contributing|inclusive|or the same|and (?:for|at least|not less|no less|a minimum|you|have|in|years)|where|with|who|which|ideally|so|including|demonstrating|ensuring|focusing|in|for|at|is|overseeing|proficient|we|because|showing|and we|managing|handling|working)\b|\s[-–—]\s(?:preferably|must|required|ideally)\b/iu;
const TRAILING_ROLE_WORD =
  /\s+(?:roles?|positions?|jobs?|capacity|function|functions|posts?|work experience|experience|environment|capacity|setting|work|career|field|profession|occupation|trade)$/iu;
const EMPTY_TITLE =
  /^(?:(?:the|a|an|similar|relevant|related|same|this|field|role|experiences?|work|working|position|job|industry|any|of|in|or|and|more|longer|least|at|minimum|required|total|such|years?|is|must|mandatory|preferred|needed|whole|below|above|follow(?:s|ing)?|listed|along|identical|undefined|primary|with)(?:\s+|$))*$/iu;

/** "a card index that is kept in ten years", "waiting times are up to nine years": no time that somebody has worked. */
const NARRATES = /\b(?:in|after|within|every|each|under|until|are up to|is up to|next)\s(?:the\s)?$/iu;
/** "Follow 160 students for four years", "You make a small sum last": a deed, not a role. */
const NO_ROLE = /^(?:\p{L}+ \d+ |(?:we|they|it|our) |you (?!were|have|are|need|bring|must|should))/iu;
/** "A maximum of 4 years", "up to 5 years": no length that anybody must have. */
const CEILING =
  /\b(?:maximum|max\.?|at most|(?:no|not) more than|up to|(?<!\b(?:no|not)\s)less than)(?:\sof)?\s$/iu;
/** Nothing that could name a role follows the years directly. */
const UNCONNECTED = /^[\s,]*(?:and\s|so\s|but\s|who\s|that\s|$)|^\s(?:tests?|more|from now|ago|later)\b/u;

/**
 * The roles that a requirement asks for. Years belong to the title that follows them ("2 years as an X and
 * 1 year as a Y") or, where nothing follows, to the one before ("X, 3 years at least"). Empty when the text
 * names no length of time and no role.
 */
export function requiredRoles(statement: string): RequiredRole[] {
  const durations = findDurations(statement).filter((duration) => !isRate(statement, duration));
  if (durations.length === 0) return [];
  const lead = statement.slice(0, durations[0].start);
  if (NARRATES.test(lead) && !AS.test(statement.slice(durations[0].end))) return [];
  const before = NO_ROLE.test(lead) ? null : titleBefore(lead);
  const followed = titleAfter(statement.slice(durations[0].end, durations[1]?.start), durations.length > 1);
  const named =
    AS.test(statement.slice(0, durations[0].start)) && !AS.test(statement.slice(durations[0].end));
  if (before !== null && (followed === null || named)) return titlesBefore(statement, durations);
  return durations.flatMap((duration, index) => {
    const next = durations[index + 1];
    const after = statement.slice(duration.end, next?.start);
    if (index === 0 && lead !== '' && UNCONNECTED.test(after) && !AS.test(after)) return [];
    const title = titleAfter(after, next !== undefined) ?? (index === 0 ? before : null);
    return title === null ? [] : [{ title, years: yearsAsked(statement, duration) }];
  });
}

/** A role asked for without a length of time: "Experience as a Bill of Materials specialist". */
export function requiredRoleWithoutYears(statement: string): RequiredRole | null {
  const match = AS.exec(statement);
  if (!match) return null;
  const title = cleanTitle(statement.slice(match.index + match[0].length));
  return title === null ? null : { title, years: null };
}

function yearsAsked(statement: string, { start, years }: Duration): number | null {
  return CEILING.test(statement.slice(0, start)) ? null : years;
}

function titlesBefore(statement: string, durations: readonly Duration[]): RequiredRole[] {
  return durations.flatMap((duration, index) => {
    const from = index === 0 ? 0 : durations[index - 1].end;
    const after = statement.slice(duration.end, durations[index + 1]?.start);
    if (index > 0 && AS.test(after) && !AS.test(statement.slice(from, duration.start))) {
      const title = titleAfter(after, index + 1 < durations.length);
      return title === null ? [] : [{ title, years: duration.years }];
    }
    const title = titleBefore(
      statement
        .slice(from, duration.start)
        .replace(/^[\s,;]*(?:at least|or more|minimum)?[\s,;]*(?:and\s|or\s)?/i, ''),
    );
    return title === null ? [] : [{ title, years: duration.years }];
  });
}

function titleAfter(text: string, moreFollows: boolean): string | null {
  const clipped = moreFollows
    ? text.replace(
        /[\s,;]+(?:and|or|as well as|along with|plus|with)?[\s,]*(?:at least|a minimum of|minimum of|an additional|another|minimum|also|further)?\s*$/iu,
        '',
      )
    : text;
  const as = AS.exec(clipped);
  if (as && as.index < 90) return cleanTitle(clipped.slice(as.index + as[0].length));
  const experience = EXPERIENCE.exec(clipped)?.[0].length ?? 0;
  const rest = clipped
    .slice(experience)
    .replace(/^[\s'’´`,.:–—-]+/u, '')
    .replace(/^(?:roles?|positions?|jobs?|posts?) among (?:the )?/iu, '');
  const bridge = IN_ROLE.exec(rest);
  return cleanTitle(bridge && bridge.index === 0 ? rest.slice(bridge[0].length) : rest);
}

function titleBefore(text: string): string | null {
  const clipped = text
    .replace(/[\s(,:–—-]+$/u, '')
    .replace(QUANTITY_LEAD, '')
    .replace(/[\s(,:–—-]+$/u, '');
  const as = AS.exec(clipped);
  if (as) return cleanTitle(clipped.slice(as.index + as[0].length));
  const rest = clipped
    .replace(EXPERIENCE, '')
    .replace(/^(?:an?|the|must have|should have|has|have|having)\s+/iu, '');
  const bridge = IN_ROLE.exec(rest);
  return cleanTitle(bridge && bridge.index === 0 ? rest.slice(bridge[0].length) : rest);
}

function cleanTitle(text: string): string | null {
  const stop = STOP.exec(text);
  const cutText = stop && stop.index > 0 ? text.slice(0, stop.index) : text;
  const title = cutText
    .replace(/^["'“‘(\s*_]+/u, '')
    .replace(/[\s.,;:*_"”'’–—-]+$/u, '')
    .replace(TRAILING_ROLE_WORD, '')
    .trim();
  return title === '' || EMPTY_TITLE.test(title) || !/\p{L}/u.test(title) ? null : title;
}
