import { normaliseSkillName } from '../../documents/skillNames.ts';
import type { SkillNode } from '../graphData.ts';
import { singular } from '../singular.ts';

/** Suites that hold other skills: who knows Excel knows a part of Office. */
const members: Readonly<Record<string, readonly string[]>> = {
  'Microsoft Office': [
    'Microsoft Word',
    'Microsoft Excel',
    'Microsoft PowerPoint',
    'Microsoft Outlook',
    'Microsoft Access',
    'Microsoft Publisher',
    'Microsoft OneNote',
    'Word processing',
    'Spreadsheets',
  ],
  'Adobe Creative Cloud': [
    'Adobe Photoshop',
    'Adobe Illustrator',
    'Adobe InDesign',
    'Adobe Premiere Pro',
    'Adobe After Effects',
  ],
  'Google Workspace': ['Google Docs', 'Google Sheets', 'Google Slides'],
  Spreadsheets: ['Microsoft Excel', 'Google Sheets'],
  'Word processing': ['Microsoft Word', 'Google Docs', 'Corel WordPerfect'],
  Email: ['Microsoft Outlook', 'Google Gmail'],
  'Presentation skills': ['Microsoft PowerPoint'],
};

/**
 * Whether evidence of one skill could be taken for the other: the words of a name or alias of one all stand in a name or
 * alias of the other ("SQL" in "Microsoft SQL Server"), or one is a suite that holds the other.
 */
export function collide(a: SkillNode, b: SkillNode): boolean {
  if (a.name === b.name || holds(a, b) || holds(b, a)) return true;
  return contains(a, b) || contains(b, a);
}

function holds(suite: SkillNode, skill: SkillNode): boolean {
  return Object.hasOwn(members, suite.name) && members[suite.name].includes(skill.name);
}

function contains(whole: SkillNode, part: SkillNode): boolean {
  const { lists, all } = spellings(whole);
  return spellings(part).lists.some(
    (words) =>
      words.every((word) => all.has(word)) &&
      lists.some((others) => words.length <= others.length && words.every((word) => others.includes(word))),
  );
}

interface Spellings {
  /** The words of the name and of each alias. */
  readonly lists: readonly (readonly string[])[];
  readonly all: ReadonlySet<string>;
}

const remembered = new WeakMap<SkillNode, Spellings>();

function spellings(skill: SkillNode): Spellings {
  const known = remembered.get(skill);
  if (known) return known;
  const lists = [skill.name, ...skill.aliases]
    .map((spelling) =>
      normaliseSkillName(spelling)
        .split(' ')
        .filter((word) => word !== '')
        .map(plainForm),
    )
    .filter((list) => list.length > 0);
  const made = { lists, all: new Set(lists.flat()) };
  remembered.set(skill, made);
  return made;
}

/** Words that say the same of a skill, each as the first of its row. */
const sameWord: ReadonlyMap<string, string> = new Map(
  [
    'teaching instruction education lecturing training',
    'management coordination administration',
    'installation laying fitting erection',
    'assembly building',
    'inspection examination',
    'auto automobile automotive',
    'laboratory lab',
    'behavior behavioral',
    'preparation preparatory',
    'arranging planning',
  ].flatMap((row) => row.split(' ').map((word, _, [first]): [string, string] => [word, first])),
);

/** In the singular, and synonyms as one word: nobody asks for "lab management" and "laboratory management". */
function plainForm(word: string): string {
  const one = word.length > 3 && !/(?:ss|us|is|ics)$/.test(word) ? singular(word) : word;
  return sameWord.get(one) ?? one;
}

/** The share of the shorter name's words that both have: "MIG welding" and "Pipe welding" share half. */
export function sharedWords(a: SkillNode, b: SkillNode): number {
  const [first, second] = [new Set(spellings(a).lists[0]), new Set(spellings(b).lists[0])];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared / Math.max(1, Math.min(first.size, second.size));
}
