import type { Example } from '../../src/core/example.ts';
import type { Triple } from '../../src/core/record.ts';
import type { Task } from '../../src/core/task.ts';
import { matching } from '../../src/tasks/matching.ts';

const trades = [
  ['Welder', 'TIG welding', 'Blueprint reading', 'Forklift driving'],
  ['Accountant', 'Payroll', 'Tax filing', 'Microsoft Excel'],
  ['Nurse', 'Wound care', 'Triage', 'Medication charts'],
  ['Java Developer', 'Spring Boot', 'PostgreSQL', 'Kubernetes'],
  ['Pastry Cook', 'Laminated dough', 'Chocolate work', 'Menu costing'],
  ['Electrician', 'Conduit bending', 'Panel wiring', 'Fault finding'],
  ['Sales Manager', 'Territory planning', 'Cold calling', 'Salesforce'],
  ['Librarian', 'Cataloguing', 'Story hours', 'Koha'],
] as const;

function resume(title: string, skills: readonly string[], years: number): string {
  const list = skills.map((skill) => `- ${skill}`).join('\n');
  return `Robin Doe\n\n## Skills\n${list}\n\n## Experience\n- ${title} (${2020 - years} - 2020)\n`;
}

/** A record a trade: a role with years and three skills are asked for; each negative lacks one of them. */
export const tradeRecords: readonly Triple[] = trades.map(([title, ...skills], index) => {
  const years = 2 + (index % 3);
  const [first, second, third] = skills;
  return {
    kind: 'triple',
    id: `trade-${index}`,
    groupId: title,
    split: 'train',
    context: { occupations: [], skills: [...skills] },
    jobDescription: `## Job title\n${title}\n\n## Required Skills\n${skills.map((skill) => `- ${skill}`).join('\n')}\n\n## Required Experience\n- At least ${years} years as a ${title}\n`,
    resumeMatched: resume(title, skills, years),
    resumeUnmatched: resume(title, [first, second], years - 1),
    negatives: { swapped: resume(title, [first, 'Juggling', third], years) },
    filtered: {
      skills: [third],
      experience: { kind: 'shortened', title, requiredYears: years, resumeYears: years - 1 },
    },
  };
});

export function examplesOf(records: readonly Triple[], task: Task = matching): Example[] {
  return records.flatMap((record) => task.examples(record));
}
