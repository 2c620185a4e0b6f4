import { skillKey } from './skillKey.ts';

/** A phrase that is no skill, and what gives it away. */
export type Rejection =
  | 'listed'
  | 'points elsewhere'
  | 'terms of work'
  | 'degree'
  | 'job title'
  | 'sentence'
  | 'no name';

const pointsElsewhere =
  /\b(?:see (?:below|job|jd|desc|detail|above|the|full|position|attached)|refer to|job (?:desc|req|detail|overview|summary|posting)|as (?:per|above|below|described|listed|mentioned)|n\/a|tbd|please|click|apply|described|listed below|described below|description|summary below|www|https?:|\.com\b(?! ?developer))|@/i;
const termsOfWork =
  /\b(?:travel (?:not )?(?:required|req)|telecommut\w*|full[- ]?time|part[- ]?time|(?:contract|w2|c2h|c2c|corp|1099|independent|direct hire|hire)\b.*|h1b?|visas?|citizen\w*|clearance|ts\/sci|poly(?:graph)?|relocat\w*|on-?site|locals?|salary|bonus|benefits|interviews?|immediate\w*|months?|hourly|per hour|shift|weekends?|green ?card|gc|ead|opt|usc|years?|yrs?|degree holders?|drug (?:test|screen)|background check|inc\.?|llc|equal opportunity)\b/i;
const degree =
  /\b(?:bachelor\w*|master'?s|degrees?|ph\.?d|b\.?s\.?\/m\.?s|bs or ms|diploma|university|college|ba\/bs|bs\/ba|bscs|bsee|mba|computer science|high school)\b/i;
const jobTitle =
  /\b(?:developers?|engineers?|managers?|analysts?|architects?|administrators?|admins?|consultants?|specialists?|technicians?|programmers?|testers?|leads?|leaders?|directors?|recruiters?|writers?|designers?|supervisors?|officers?|scientists?|dbas?|smes?|masters?|coordinators?|presidents?|representatives?|associates?|executives?|owners?|professionals?|professional services|accountants?|auditors?|planners?|trainers?|operators?|assistants?|clerks?|buyers?|controllers?|strategists?|estimators?|planner|lead developer)$/i;
const sentence =
  /\b(?:you|your|we|our|us|will|should|candidates?|who|whom|that|this|these|is|are|was|be|been|have|has|had|can|their|they|his|her|its|i|my|someone|must|able|who's|you'll|via|within|across|based|working|looking|seeking|need|needs|prefer\w*|require\w*|company|client|clients|team|teams|ability|years?|experience\w*|strong\w*|excellent|knowledge|understanding|preferabl\w*|especially|etc|least|including|not|if|when|where|how|all|every|other|such|more|than|both|either|multiple|various|following|relevant|related|similar|equivalent|required)\b/i;

const longestTrusted = 50;
const longestName = 45;
const mostWords = 5;

export interface NotSkills {
  /** Why a phrase is no skill; null where nothing speaks against it. `trusted`: it comes from an edited list. */
  rejection(phrase: string, trusted?: boolean): Rejection | null;
}

/** @param listed phrases that are no skills, whatever their spelling: generic words, places, artefacts of a job board. */
export function createNotSkills(listed: Iterable<string>): NotSkills {
  const keys = new Set([...listed].map(skillKey));
  return {
    rejection(phrase, trusted = false) {
      if (keys.has(skillKey(phrase))) return 'listed';
      if (phrase.length > longestTrusted) return 'sentence';
      if (trusted) return null;
      if (!isName(phrase)) return 'no name';
      if (pointsElsewhere.test(phrase)) return 'points elsewhere';
      if (termsOfWork.test(phrase)) return 'terms of work';
      if (degree.test(phrase)) return 'degree';
      if (jobTitle.test(phrase)) return 'job title';
      const words = phrase.split(/\s+/).length;
      if (phrase.length > longestName || words > mostWords || (words > 1 && sentence.test(phrase)))
        return 'sentence';
      return null;
    },
  };
}

/** Has letters, and more than one character unless it is the name of a language; unbalanced brackets are debris. */
function isName(phrase: string): boolean {
  if (!/\p{L}/u.test(phrase) || /[()[\]{}<>"“”=$%!?]/.test(phrase)) return false;
  return phrase.length > 1 || /^[CRJD]$/.test(phrase);
}
