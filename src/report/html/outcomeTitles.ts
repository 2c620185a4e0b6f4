import type { Outcome, Parties } from './parties.ts';

/** The outcomes in words, by who is compared. */
export function outcomeTitles({ first, second }: Parties): Record<Outcome, string> {
  const [own, other] = [first.role, second?.role ?? 'other'];
  return {
    firstWrong: `only the ${own} wrong`,
    bothWrong: 'both wrong',
    secondWrong: `only the ${other} wrong`,
    bothRight: 'both right',
    wrong: 'wrong',
    right: 'right',
    errored: 'no answer',
  };
}
