import { spokenPeriod } from '../periods.ts';
import type { DraftRole, ResumeDraft } from '../resumeDraft.ts';
import { withArticle } from '../roleTitle.ts';
import { capitalised } from '../skillWording.ts';
import { contactLine, joined, page } from './pieces.ts';

/** A letter: skills are told with the work. */
export function narrative(draft: ResumeDraft): string {
  const { person, voice, roles } = draft;
  const items = draft.skills.map(({ text }) => text);
  const more = items.length > 0 ? `I am also at home with ${joined(items)}. ` : '';
  const study = `I studied at ${voice.school} (${draft.study}).`;
  const languages = voice.languages.length > 0 ? ` I speak ${joined(voice.languages)}.` : '';
  const interests = voice.interests.length > 0 ? ` In my free time: ${voice.interests.join(', ')}.` : '';
  return page([
    voice.hasContact ? `${person.name}\n${contactLine(draft)}` : person.name,
    voice.hasSummary ? voice.summary : '',
    ...roles.map((role, position) => roleParagraph(role, position, draft)),
    `${more}${study}${languages}${interests}`,
    voice.closing,
  ]);
}

function roleParagraph(role: DraftRole, position: number, { periodStyle, voice }: ResumeDraft): string {
  const period = spokenPeriod(role.period, periodStyle);
  const job = `${withArticle(role.title)} at ${role.employer} in ${role.town}`;
  const opening = voice.skillsFirst
    ? `${capitalised(period)} I ${position === 0 ? 'worked' : 'had worked'} as ${job}.`
    : `${position === 0 ? 'I was' : 'Before that I was'} ${job} ${period}.`;
  return [opening, ...role.lines.map(({ clause, opening: start }) => `${start}${clause}.`)].join(' ');
}
