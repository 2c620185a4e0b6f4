import type { ResumeDraft } from '../resumeDraft.ts';
import { block, bullets, contactLine, headline, page, roleHead, skillItems, studyLine } from './pieces.ts';

/** `#` headings with bullet lists. */
export function markdownBullets(draft: ResumeDraft): string {
  const { person, voice, roles } = draft;
  const { headings, bullet: drawn } = voice;
  const bullet = drawn === '*' ? '*' : '-';
  const skills = block(
    `## ${headings.skills}`,
    skillItems(draft).map((item) => `${bullet} ${item}`),
  );
  const experience = roles.map((role, position) => {
    const [head, ...rest] = roleHead(role, draft);
    const lines = [voice.rolesAsTable ? `**${head}**` : `### ${head}`, ...rest, ...bullets(role, bullet)];
    return [...(position === 0 ? [`## ${headings.experience}`] : []), ...lines].join('\n');
  });
  return page([
    [`# ${person.name}`, headline(draft), contactLine(draft)].filter((line) => line !== '').join('\n'),
    voice.hasSummary ? block(`## ${headings.summary}`, [voice.summary]) : '',
    ...(voice.skillsFirst ? [skills, ...experience] : [...experience, skills]),
    block(`## ${headings.education}`, [`${bullet} ${studyLine(draft)}`]),
    block(
      `## ${headings.languages}`,
      voice.languages.map((item) => `${bullet} ${item}`),
    ),
    block(
      `## ${headings.interests}`,
      voice.interests.map((item) => `${bullet} ${item}`),
    ),
  ]);
}
