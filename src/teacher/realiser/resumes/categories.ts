import { writtenPeriod } from '../periods.ts';
import type { ResumeDraft } from '../resumeDraft.ts';
import { block, bullets, contactLine, page, roleHead, skillItems, studyLine } from './pieces.ts';

/** Headings in capitals, skills in categories, roles with employers and years, sometimes as a table. */
export function categories(draft: ResumeDraft): string {
  const { person, voice, roles } = draft;
  const { headings, bullet } = voice;
  const groups = voice.groupNames.map((name, group) => {
    const items = skillItems(draft, group);
    if (items.length === 0) return '';
    if (voice.roleLine === 'commas') return `${name}: ${items.join(', ')}`;
    return block(
      name.toUpperCase(),
      voice.skillsFirst ? [items.join(', ')] : items.map((item) => `${bullet} ${item}`),
    );
  });
  const experience = voice.rolesAsTable
    ? [
        block(headings.experience.toUpperCase(), [
          'Position | Employer | Period',
          ...roles.map(
            (role) => `${role.title} | ${role.employer} | ${writtenPeriod(role.period, draft.periodStyle)}`,
          ),
        ]),
        block(
          'SELECTED WORK',
          roles.flatMap((role) => bullets(role, bullet)),
        ),
      ]
    : roles.map((role, position) =>
        [
          ...(position === 0 ? [headings.experience.toUpperCase(), ''] : []),
          ...roleHead(role, draft),
          ...bullets(role, bullet),
        ].join('\n'),
      );
  const listed = groups.filter((group) => group !== '').join(voice.roleLine === 'commas' ? '\n' : '\n\n');
  return page([
    [person.name.toUpperCase(), contactLine(draft)].join('\n'),
    voice.roleLine === 'commas' && listed !== '' ? `${headings.skills.toUpperCase()}\n${listed}` : listed,
    ...(roles.length > 0 ? experience : []),
    block(headings.education.toUpperCase(), [studyLine(draft)]),
    block(headings.languages.toUpperCase(), voice.languages.length > 0 ? [voice.languages.join(', ')] : []),
  ]);
}
