import type { ResumeDraft } from '../resumeDraft.ts';
import { block, contactLine, headline, page, roleHead, sentence, skillItems, studyLine } from './pieces.ts';

/** Plain headings, all skills on one line between commas, a paragraph under each role. */
export function commaLine(draft: ResumeDraft): string {
  const { person, voice, roles } = draft;
  const { headings } = voice;
  const separator = voice.rolesAsTable ? '; ' : ', ';
  const items = skillItems(draft);
  const skills = block(headings.skills, items.length > 0 ? [items.join(separator)] : []);
  const experience = roles.map((role, position) =>
    [
      ...(position === 0 ? [headings.experience] : []),
      ...roleHead(role, draft),
      role.lines.map(({ clause }) => sentence(clause)).join(' '),
    ]
      .filter((line) => line !== '')
      .join('\n'),
  );
  return page([
    [person.name.toUpperCase(), headline(draft), contactLine(draft)].filter((line) => line !== '').join('\n'),
    voice.hasSummary ? block(headings.summary, [voice.summary]) : '',
    ...(voice.skillsFirst ? [skills, ...experience] : [...experience, skills]),
    block(headings.education, [studyLine(draft)]),
    block(headings.languages, voice.languages.length > 0 ? [voice.languages.join(', ')] : []),
    block(headings.interests, voice.interests.length > 0 ? [voice.interests.join(', ')] : []),
  ]);
}
