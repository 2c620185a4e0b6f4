import { skillKey } from '../cleaning/skillKey.ts';
import { activityOfHead, sayNothing } from './activities.ts';

export interface TitleSkill {
  readonly name: string;
  /** How many of the titles say so. */
  readonly titles: number;
}

/**
 * Skills that an occupation's alternate titles tell: an occupation with a "MIG Welder" and a "Cost Accountant" among its
 * titles needs MIG welding, cost accounting. Only titles of a kind-of-work word or two before a head with a known activity,
 * the activity itself where several titles share the head.
 * @param jobs words that are a job by themselves: "Piper Finisher" is two jobs, no kind of work.
 */
export function skillsFromTitles(
  titles: readonly string[],
  jobs: ReadonlySet<string> = new Set(),
): TitleSkill[] {
  const found = new Map<string, { name: string; titles: number }>();
  const add = (name: string) => {
    const key = skillKey(name);
    const known = found.get(key);
    if (known) known.titles++;
    else found.set(key, { name, titles: 1 });
  };
  for (const title of titles) {
    const words = title.split(/\s+/);
    const activity = activityOfHead.get((words.at(-1) ?? '').toLowerCase());
    if (activity === undefined || /[(),/&]/.test(title)) continue;
    const before = words.slice(0, -1).filter((word) => !sayNothing.has(word.toLowerCase()));
    if (before.length !== words.length - 1 || before.length > 2) continue;
    if (before.some((word) => isPerson(word.toLowerCase()) || isUnclear(word))) continue;
    if (!ofMachines.has(activity) && before.some((word) => jobs.has(word.toLowerCase()))) continue;
    if (before.length === 0 ? isVague(activity) : before.at(-1)?.toLowerCase() === activity) continue;
    add(sentenceCase([...before, activity]));
  }
  return [...found.values()];
}

/** What is done with machines, which bear the names of those whose work they do: loaders, stackers, winders. */
const ofMachines: ReadonlySet<string> = new Set(
  'operation setup repair assembly testing inspection driving erection'.split(' '),
);

/** "Assembler Brazer", "Receptionist Nurse": two jobs, no kind of work. */
function isPerson(word: string): boolean {
  return (
    activityOfHead.has(word) ||
    /(?:ologist|alogist|ician)$/.test(word) ||
    /^(?:consultant|consulting|receptionist|technician|mechanic|specialist|helper|worker|tech|deckhand|relocation|operating|typing|rn|lpn|agent|clerk|attendant|officer|merchant|executive|professor|doctor|cna|foreman)$/.test(
      word,
    )
  );
}

/** Abbreviations that few know, and words that name people by a disability. */
function isUnclear(word: string): boolean {
  const isAbbreviation = /^[A-Z]{2,5}$/.test(word) && !clearAbbreviations.has(word);
  return (
    isAbbreviation ||
    /^(?:retarded|impaired|disabled|handicapped|blind|deaf|mentally|emotionally)$/i.test(word)
  );
}

/** What people know by its abbreviation. */
export const clearAbbreviations: ReadonlySet<string> = new Set(
  'MIG TIG HVAC CNC ESL ICU CCU ER HR IT QA UI UX FPGA ASIC NC CAD CAM GIS SEO SEM CT MRI EKG ECG EEG CPR PLC CDL OTR LAN WAN ERP CRM IV'.split(
    ' ',
  ),
);

/** "Management" alone says nothing, "baking" does. */
function isVague(activity: string): boolean {
  return /^(?:management|analysis|coordination|operation|engineering|planning|design|control|examination|processing|production|instruction|education|research|training|assessment|installation|inspection|setup|testing|building)$/.test(
    activity,
  );
}

/** "Cost accounting", "MIG welding": acronyms and names with inner capitals stay. */
function sentenceCase(words: readonly string[]): string {
  return words
    .map((word, index) => {
      if (/^[^\p{Ll}]+$/u.test(word) || /\p{Ll}\p{Lu}/u.test(word)) return word;
      const lower = word.toLowerCase();
      return index === 0 ? lower.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : lower;
    })
    .join(' ');
}
