import { writtenPeriod } from '../periods.ts';
import type { DraftRole, ResumeDraft } from '../resumeDraft.ts';
import { withArticle } from '../roleTitle.ts';
import { capitalised } from '../skillWording.ts';
import type { Voice } from '../voice.ts';

/** A page of blocks with an empty line between them; empty blocks fall out. */
export function page(blocks: readonly string[]): string {
  return blocks.filter((block) => block !== '').join('\n\n');
}

/** A heading over lines; nothing where there are no lines. */
export function block(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [heading, ...lines].join('\n');
}

/** "A, B and C". */
export function joined(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

export function sentence(text: string): string {
  return `${capitalised(text)}.`;
}

/** Title, employer and time of a role, on one line or two. */
export function roleHead(role: DraftRole, { voice, periodStyle }: ResumeDraft): string[] {
  const { title, employer, town } = role;
  const period = writtenPeriod(role.period, periodStyle);
  if (periodStyle.kind === 'duration') return undatedHead(role, voice, period);
  switch (voice.roleLine) {
    case 'commas':
      return [`${title}, ${employer}, ${period}`];
    case 'bars':
      return [`${title} | ${employer}, ${town} | ${period}`];
    case 'brackets':
      return [`${title}, ${employer} (${period.replace(/ \((\d+ years?)\)$/, ', $1')})`];
    case 'at':
      return [`${title} at ${employer}, ${period}`];
    case 'twoLines':
      return [title, `${employer}, ${period}`];
    case 'periodFirst':
      return [`${period}: ${title}, ${employer}`];
  }
}

/** A length without dates is told with the title, or it could be anyone's. */
function undatedHead({ title, employer, town }: DraftRole, voice: Voice, length: string): string[] {
  switch (voice.roleLine) {
    case 'twoLines':
      return [`${length} as ${withArticle(title)}`, `${employer}, ${town}`];
    case 'at':
      return [`${length} as ${withArticle(title)} at ${employer}`];
    default:
      return [`${length} as ${withArticle(title)}, ${employer}`];
  }
}

/** The listed skills as they stand in a list. */
export function skillItems({ skills, voice }: ResumeDraft, group?: number): string[] {
  return skills
    .filter((skill) => group === undefined || skill.group === group)
    .map(({ text }) => (voice.lowerCaseLists ? text : capitalised(text)));
}

export function contactLine({ person, voice }: ResumeDraft, separator = ' | '): string {
  return voice.hasContact ? [person.town, person.email, person.phone].join(separator) : person.town;
}

export function headline({ voice, roles }: ResumeDraft): string {
  return voice.hasHeadline && roles.length > 0 ? roles[0].title : '';
}

export function studyLine({ study, voice, roles }: ResumeDraft): string {
  const first = roles.at(-1);
  // Seldom a year: the last line of a career should not tell its length.
  return first && voice.study > 0.5 ? `${study}, ${voice.school}` : `${study} (${voice.school})`;
}

/** Clauses as bullets of the writer's kind. */
export function bullets(role: DraftRole, bullet: string, end = ''): string[] {
  return role.lines.map(({ clause }) => `${bullet} ${capitalised(clause)}${end}`);
}
