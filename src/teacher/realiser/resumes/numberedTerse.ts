import { yearsInWords } from '../periods.ts';
import type { ResumeDraft } from '../resumeDraft.ts';
import { capitalised } from '../skillWording.ts';
import { contactLine, headline, page, roleHead, skillItems, studyLine } from './pieces.ts';

/** Numbered sections and items, few words. */
export function numberedTerse(draft: ResumeDraft): string {
  const { person, voice, roles } = draft;
  const sections: { heading: string; items: string[] }[] = [
    ...roles.map((role) => ({
      heading: inWords(roleHead(role, draft).join(', ')),
      items: role.lines.map(({ clause }) => capitalised(clause)),
    })),
    { heading: voice.headings.skills, items: skillItems(draft) },
    { heading: voice.headings.education, items: [studyLine(draft)] },
    { heading: voice.headings.languages, items: [...voice.languages] },
  ];
  if (voice.skillsFirst) sections.unshift(...sections.splice(roles.length, 1));
  const numbered = sections
    .filter(({ items }) => items.length > 0)
    .map(({ heading, items }, section) =>
      [
        `${section + 1}. ${heading}`,
        ...items.map((item, position) =>
          voice.rolesAsTable ? `   ${letter(position)}) ${item}` : `${section + 1}.${position + 1} ${item}`,
        ),
      ].join('\n'),
    );
  return page([
    [person.name, headline(draft), contactLine(draft)].filter((line) => line !== '').join('\n'),
    ...numbered,
  ]);
}

/** "1. 4 years" would read as the number 1.4. */
function inWords(heading: string): string {
  return heading.replace(/^\d+ years?/, (length) => capitalised(yearsInWords(Number.parseInt(length, 10))));
}

function letter(position: number): string {
  return String.fromCharCode(97 + (position % 26));
}
