import { findDurations } from './durations.ts';
import type { TextLine } from './lines.ts';
import { splitListMarker, withoutMarkup } from './listMarkers.ts';
import { requiredRoles, requiredRoleWithoutYears } from './requiredRoles.ts';
import { splitSemicolons, splitSentences } from './sentences.ts';
import { splitSkillList } from './skillLists.ts';
import { isNoSkill, skillOf, withoutProseLead } from './skillPhrases.ts';
import type { Requirement } from './types.ts';

/** Longer statements are cut: no requirement is that long, and every pattern below stays cheap. */
const STATEMENT_LENGTH_LIMIT = 600;

/**
 * What a line asks for: roles with years, else skills. A semicolon-separated line holds several statements, a
 * line of prose one a sentence. `experienceSection` makes "as a X" without years a role too.
 */
export function requirementsOfLine(line: TextLine, experienceSection: boolean): Requirement[] {
  const item = splitListMarker(line.text);
  const statements = splitSemicolons(withoutMarkup(item.text)).flatMap((part) =>
    item.marker === '' || part.text.length > 200 ? splitSentences(part.text) : [part],
  );
  return statements.flatMap((statement) =>
    requirementsOfStatement(statement.text.slice(0, STATEMENT_LENGTH_LIMIT), line.number, experienceSection),
  );
}

/** "Applicants must have:" leads in a list; "We pay weekly", "Tell us when you can start" ask for no skill. */
const ASKS_FOR_NOTHING =
  /^.{0,60}:$|^(?:we|our company)\s(?:also\s|will\s)?(?:pay|offer|provide|cover|supply|give|close|welcome)\b|^(?:pay|salary|wages|shifts|hours)\s(?:is|are|rotates?|runs?|starts?)\b|^(?:tell us|write to|send us|come (?:by|and|in)|apply|call us|visit us)\b/iu;

function requirementsOfStatement(text: string, line: number, experienceSection: boolean): Requirement[] {
  const roles = requiredRoles(text);
  if (roles.length > 0) return roles.map((role) => ({ kind: 'experience', ...role, text, line }));
  if (findDurations(text).length === 0) {
    const role = experienceSection ? requiredRoleWithoutYears(text) : null;
    if (role) return [{ kind: 'experience', ...role, text, line }];
  }
  if (ASKS_FOR_NOTHING.test(text)) return [];
  // "You work with TOGAF and ArchiMate": the lead belongs to all that is listed.
  return splitSkillList(withoutProseLead(text))
    .map((part) => skillOf(part.text).text)
    .filter((skill) => !isNoSkill(skill))
    .map((skill) => ({ kind: 'skill', skill, text, line }));
}
