import type { ResumeDraft } from '../resumeDraft.ts';
import { block, bullets, contactLine, joined, page, roleHead, skillItems, studyLine } from './pieces.ts';

/** A summary first, then roles with bullets in which most skills are shown. */
export function achievements(draft: ResumeDraft): string {
  const { person, voice, roles } = draft;
  const items = skillItems(draft);
  const summary = voice.hasHeadline ? `${voice.headings.summary}: ${voice.summary}` : voice.summary;
  const listed = items.length > 0 && !voice.skillsFirst ? ` Also at home with ${joined(items)}.` : '';
  return page([
    [person.name, contactLine(draft, ', ')].join('\n'),
    `${summary}${listed}`,
    ...roles.map((role) => [...roleHead(role, draft), ...bullets(role, voice.bullet, '.')].join('\n')),
    voice.skillsFirst
      ? block(
          voice.headings.skills,
          items.map((item) => `${voice.bullet} ${item}`),
        )
      : '',
    studyLine(draft),
    voice.interests.length > 0 ? `Away from work: ${voice.interests.join(', ')}` : '',
  ]);
}
