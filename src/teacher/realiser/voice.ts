import type { Random } from '../../core/random.ts';
import { drawSchool, pick } from './people.ts';
import { listed } from './sectors/sector.ts';

/** How one writer writes: the same in all versions of a résumé. */
export interface Voice {
  readonly headings: {
    readonly summary: string;
    readonly skills: string;
    readonly experience: string;
    readonly education: string;
    readonly languages: string;
    readonly interests: string;
  };
  readonly groupNames: readonly [string, string, string];
  readonly bullet: string;
  readonly hasSummary: boolean;
  readonly hasContact: boolean;
  readonly hasHeadline: boolean;
  readonly skillsFirst: boolean;
  readonly rolesAsTable: boolean;
  /** How title, employer and time stand beside each other. */
  readonly roleLine: 'commas' | 'bars' | 'brackets' | 'at' | 'twoLines' | 'periodFirst';
  readonly lowerCaseLists: boolean;
  readonly summary: string;
  readonly closing: string;
  readonly school: string;
  readonly languages: readonly string[];
  readonly interests: readonly string[];
  /** Picks a line of education from what the sector offers, by its share in [0, 1). */
  readonly study: number;
}

const summaries = listed(
  `Calm under load and careful with other people's time. | Likes work that can be finished, and finishes it. | Came up through the ranks and has not forgotten it.
  | Quiet, punctual and hard to shock. | Counts first and argues afterwards. | Known for short letters and long patience.
  | Prefers plain tools, clear agreements and early mornings. | At home in small teams. | Happiest when a thing works twice in a row.
  | Looking for a place to stay for a while. | Has kept every team and most of the plants. | Writes things down so that others can go on holiday.`,
);
const closings = listed(
  `References on request. | I can start within a month. | I am happy to come by for a trial day. | I do not mind early starts. | Free to travel two weeks a year.`,
);
const tongues = listed(
  'Tongan | Welsh | Finnish | Ukrainian | Catalan | Farsi | Zulu | Maori | Basque | Lithuanian | Swahili | Icelandic',
);
const interests = listed(
  `kite building | rowing | choir | allotment garden | chess | long walks | bread | brass band | bird counts | old bicycles | pub quizzes | swimming in cold water | crosswords | model trams`,
);

export function drawVoice(random: Random): Voice {
  const choose = (cell: string) => pick(random, listed(cell));
  return {
    headings: {
      summary: choose('Profile | Summary | About me | In brief | Personal statement'),
      skills: choose('Skills | Key skills | Skills | What I can do | Core skills | Competencies | Toolbox'),
      experience: choose(
        'Experience | Work experience | Employment | Career | Work history | Professional experience | Posts held',
      ),
      education: choose('Education | Training | Education and training | Schooling'),
      languages: choose('Languages | Languages spoken'),
      interests: choose('Interests | Hobbies | Interests'),
    },
    groupNames: pick(random, [
      ['Daily', 'Regular', 'Occasional'],
      ['First', 'Second', 'Further'],
      ['Core skills', 'Further skills', 'Other skills'],
      ['Main skills', 'Other skills', 'Also'],
      ['Professional', 'General', 'Other'],
      ['Strongest', 'Strong', 'Sound'],
    ] as const),
    bullet: pick(random, ['-', '-', '*', '•', '–']),
    hasSummary: random.next() < 0.6,
    hasContact: random.next() < 0.5,
    hasHeadline: random.next() < 0.4,
    skillsFirst: random.next() < 0.5,
    rolesAsTable: random.next() < 0.25,
    roleLine: pick(random, [
      'commas',
      'commas',
      'bars',
      'brackets',
      'at',
      'twoLines',
      'periodFirst',
    ] as const),
    lowerCaseLists: random.next() < 0.3,
    summary: random
      .shuffle(summaries)
      .slice(0, 1 + random.integer(2))
      .join(' '),
    closing: random.next() < 0.4 ? pick(random, closings) : '',
    school: drawSchool(random),
    languages: random.next() < 0.45 ? [...random.shuffle(tongues).slice(0, 1 + random.integer(2))] : [],
    interests: random.next() < 0.35 ? [...random.shuffle(interests).slice(0, 1 + random.integer(3))] : [],
    study: random.next(),
  };
}
