import type { Prediction } from '../../src/core/prediction.ts';
import type { Triple } from '../../src/core/record.ts';
import { wordForms } from '../../src/documents/candidates/wordForms.ts';
import { normaliseSkillName } from '../../src/documents/skillNames.ts';
import { titlesMatch } from '../../src/documents/titles.ts';
import { isSameRole } from '../../src/tasks/sameRole.ts';

/** How an answer fares: numbers and kinds of errors, and no word of the résumé. */
export interface RecordTally {
  readonly counts: {
    readonly task: 'skill-extraction' | 'experience-extraction';
    readonly exampleId: string;
    readonly inputDigest: string;
    readonly named: number;
    readonly wanted: number;
    readonly right: number;
  };
  readonly kinds: readonly string[];
}

/** Errors are counted over all records, and over so many with the most of them. */
export const WORST_RECORDS = 30;

interface Role {
  readonly title: string;
  readonly years: number | null;
}

export function tallyAnswers(records: readonly Triple[], answers: readonly Prediction[]): RecordTally[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  return answers.map((answer) => {
    const record = byId.get(answer.exampleId.split('/')[0]);
    if (!record) throw new Error(`no record of ${answer.exampleId}`);
    return answer.task === 'skill-extraction' ? tallySkills(record, answer) : tallyRoles(record, answer);
  });
}

function tallySkills(record: Triple, answer: Prediction): RecordTally {
  const namesOf = (names: readonly string[]) =>
    new Set(names.map(normaliseSkillName).filter((name) => name !== ''));
  const wanted = namesOf(record.context.skills);
  const named = namesOf((answer.output as { skills: string[] }).skills);
  const text = ` ${normaliseSkillName(record.resumeMatched)} `;
  const isWritten = (name: string) => text.includes(` ${name} `);
  const missed = [...wanted].filter((name) => !named.has(name));
  const extra = [...named].filter((name) => !wanted.has(name));
  const touches = (a: string, b: string) => ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);
  const stems = (name: string) => new Set(name.split(' ').filter((word) => word.length > 3));
  const shares = (a: string, b: string) => [...stems(a)].some((word) => stems(b).has(word));
  return {
    counts: countsOf(answer, 'skill-extraction', named.size, wanted.size, wanted.size - missed.length),
    kinds: [
      ...missed.map((name) => {
        if (extra.some((other) => touches(name, other))) return 'missed: a longer or shorter name was given';
        if (extra.some((other) => shares(name, other))) return 'missed: another wording was given';
        if (isWritten(name)) return 'missed: written so, not chosen';
        const words = name.split(' ').filter((word) => word.length > 3);
        const isInText = (word: string) => isWritten(word) || wordForms(word).some(isWritten);
        if (words.length > 0 && words.every(isInText))
          return 'missed: its words stand there in another wording';
        return words.some(isInText) ? 'missed: paraphrased in part' : 'missed: not written, or misspelt';
      }),
      ...extra.map((name) => {
        if (missed.some((other) => touches(name, other))) return 'extra: a longer or shorter name is wanted';
        if (missed.some((other) => shares(name, other))) return 'extra: another wording is wanted';
        return isWritten(name)
          ? 'extra: written, and no skill of the record'
          : 'extra: reworded, and no skill of the record';
      }),
    ],
  };
}

function tallyRoles(record: Triple, answer: Prediction): RecordTally {
  const wanted: readonly Role[] = record.context.occupations;
  const named = (answer.output as { roles: Role[] }).roles;
  const sameTitle = (a: Role, b: Role) => titlesMatch(a.title, b.title);
  const sameYears = (a: Role, b: Role) => isSameRole({ ...a, title: b.title }, b);
  const [leftWanted, leftNamed] = [new Set(wanted), new Set(named)];
  const pair = (test: (a: Role, b: Role) => boolean) => {
    let pairs = 0;
    for (const one of leftNamed)
      for (const other of leftWanted)
        if (leftNamed.has(one) && test(one, other)) {
          leftNamed.delete(one);
          leftWanted.delete(other);
          pairs++;
        }
    return pairs;
  };
  const right = pair(isSameRole);
  const wrongYears = pair(sameTitle);
  const wrongTitle = pair(sameYears);
  const text = ` ${normaliseSkillName(record.resumeMatched)} `;
  return {
    counts: countsOf(answer, 'experience-extraction', named.length, wanted.length, right),
    kinds: [
      ...Array.from({ length: wrongYears }, () => 'right title, other years'),
      ...Array.from({ length: wrongTitle }, () => 'right years, other title'),
      ...[...leftWanted].map(({ title }) =>
        text.includes(` ${normaliseSkillName(title)} `)
          ? 'missed: its title is written'
          : 'missed: its title is not written so',
      ),
      ...[...leftNamed].map(() => 'extra: no role of the record'),
    ],
  };
}

function countsOf(
  { exampleId, inputDigest }: Prediction,
  task: RecordTally['counts']['task'],
  named: number,
  wanted: number,
  right: number,
): RecordTally['counts'] {
  return { task, exampleId, inputDigest, named, wanted, right };
}

/** Kinds of errors by number, the commonest first. */
export function errorTable(tallies: readonly RecordTally[]): string {
  const rows = (['skill-extraction', 'experience-extraction'] as const).flatMap((task) => {
    const own = tallies.filter(({ counts }) => counts.task === task);
    const worst = own.toSorted((a, b) => b.kinds.length - a.kinds.length).slice(0, WORST_RECORDS);
    const [all, ofWorst] = [countKinds(own), countKinds(worst)];
    return [...all]
      .sort(([, a], [, b]) => b - a)
      .map(([kind, count]) => `| ${task} | ${kind} | ${count} | ${ofWorst.get(kind) ?? 0} |`);
  });
  return [
    `| task | kind | all records | worst ${WORST_RECORDS} |`,
    '| --- | --- | ---: | ---: |',
    ...rows,
  ].join('\n');
}

function countKinds(tallies: readonly RecordTally[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kinds } of tallies) for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
