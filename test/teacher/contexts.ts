import { type Context, type ContextStyle, contextSchema } from '../../src/core/context.ts';
import { createRandom } from '../../src/core/random.ts';
import { monthsLater } from '../../src/teacher/realiser/periods.ts';

interface Trade {
  readonly id: string;
  readonly stratum: { readonly code: string; readonly title: string };
  readonly titles: readonly string[];
  readonly skills: readonly string[];
}

const trades: readonly Trade[] = [
  {
    id: '15-1252.00',
    stratum: { code: '15', title: 'Computer and Mathematical' },
    titles: ['Software Developer', 'Database Administrator', 'Web Tester', 'Help Desk Technician'],
    skills:
      'JavaScript|Kubernetes|Python|PostgreSQL|Terraform|Jenkins|Tableau|Scrum|Unit testing|Data modeling|Technical writing|Mentoring|Linux|Perl|Hadoop|Selenium|Change management|Code review'.split(
        '|',
      ),
  },
  {
    id: '29-1141.00',
    stratum: { code: '29', title: 'Healthcare Practitioners' },
    titles: ['Ward Nurse', 'Phlebotomist', 'Pharmacy Assistant', 'Radiographer'],
    skills:
      'Venipuncture|Infection control|Wound dressing|Medication charts|Microsoft Excel|Microsoft Outlook|Triage|Spanish|Blood bank testing|Sterile technique|Discharge planning|Patient education|Ventilator settings|Dialysis|Portuguese|Pain assessment|Catheter care|Rehabilitation'.split(
        '|',
      ),
  },
  {
    id: '51-4121.00',
    stratum: { code: '51', title: 'Production' },
    titles: ['Pipe Welder', 'Crane Operator', 'Tool Grinder', 'Press Setter'],
    skills:
      'Orbital welding|Blueprint reading|Hydraulics|Lathe work|Ultrasonic inspection|Rigging|Brazing|Metrology|Fixture design|Forklift operation|AutoCAD|G-code|Deburring|Heat treatment|Powder coating|Galvanizing|Plasma cutting|Torque testing'.split(
        '|',
      ),
  },
];

const postings = [
  'markdownNumbered',
  'boldBullets',
  'plainDashes',
  'capitalsSemicolons',
  'paragraphs',
  'conversational',
] as const;
const resumes = [
  'markdownBullets',
  'numberedTerse',
  'commaLine',
  'categories',
  'achievements',
  'narrative',
] as const;
const dates = ['years', 'months', 'numericMonths', 'sentence', 'duration'] as const;
const wordings = ['exact', 'mixed', 'paraphrased'] as const;

/** Contexts of three trades, in every layout, date style and wording; the seed decides all else. */
export function makeContexts(
  count: number,
  { seed = 5, style = {} }: { seed?: number; style?: Partial<ContextStyle> } = {},
): Context[] {
  return Array.from({ length: count }, (_, position) => makeContext(position, seed, style));
}

function makeContext(position: number, seed: number, style: Partial<ContextStyle>): Context {
  const random = createRandom(seed, `context ${position}`);
  const trade = trades[position % trades.length];
  const skills = random.shuffle(trade.skills);
  const [asked, extra, distractors] = [skills.slice(0, 6), skills.slice(6, 8), skills.slice(8)];
  const asOf = `20${20 + random.integer(5)}-0${1 + random.integer(9)}`;
  let end = asOf;
  const occupations = random
    .shuffle(trade.titles)
    .slice(0, 2 + random.integer(2))
    .map((title, rank) => {
      const years = 2 + random.integer(5);
      const start = monthsLater(end, -years);
      const occupation = {
        occupationId: `${trade.id}/${title}`,
        title,
        years,
        requiredYears: years - (random.next() < 0.2 ? 1 : 0),
        start,
        end,
        isCurrent: rank === 0 && random.next() < 0.4,
        skills: [] as string[],
      };
      end = start;
      return occupation;
    });
  for (const skill of [...asked, ...extra])
    occupations[random.integer(occupations.length)].skills.push(skill);
  const removed = random.shuffle(asked).slice(0, 1 + random.integer(3));
  const fallen = occupations[random.integer(occupations.length)];
  const kind = (['removed', 'shortened', 'unchanged'] as const)[random.integer(3)];
  const [from, to] = random.shuffle(occupations);
  return contextSchema.parse({
    id: `context-${position}`,
    groupId: trade.id,
    split: (['train', 'validation', 'test'] as const)[position % 3],
    stratum: trade.stratum,
    occupations,
    skills: asked,
    extraSkills: extra,
    distractors,
    filter: {
      skills: removed,
      experience:
        kind === 'unchanged'
          ? { kind, title: null, requiredYears: null, resumeYears: null }
          : {
              kind,
              title: fallen.title,
              requiredYears: fallen.requiredYears,
              resumeYears:
                kind === 'removed'
                  ? 0
                  : Math.max(1, fallen.requiredYears - 1 - random.integer(2)) *
                    Number(fallen.requiredYears > 1),
            },
    },
    swap: {
      skills: removed.map((skill, index) => ({ removed: skill, inserted: distractors[index] })),
      experience:
        random.next() < 0.4 && from.requiredYears > 1
          ? { from: from.title, to: to.title, movedYears: from.years - from.requiredYears + 1 }
          : null,
    },
    style: {
      posting: postings[position % postings.length],
      resume: resumes[Math.floor(position / 6) % resumes.length],
      dates: dates[position % dates.length],
      wording: wordings[Math.floor(position / 2) % wordings.length],
      ...style,
    },
    asOf,
    seed: seed * 1000 + position,
    graphDigest: 'f'.repeat(64),
  });
}
