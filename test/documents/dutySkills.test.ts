import { expect, test } from 'vitest';
import { parsePosting } from '../../src/documents/parsePosting.ts';
import { requirementsAndDuties } from '../../src/documents/reading/dutySkills.ts';

function asked(text: string): (string | [number | null, string])[] {
  return requirementsAndDuties(parsePosting(text), text).map((item) =>
    item.kind === 'skill' ? item.skill : [item.years, item.title],
  );
}

test('skills under what is to be done, where only years are asked for; else duties are none', () => {
  const duties =
    'What you will do\n- Boilermaking for our stove line\n- Refinishing of returned pieces\n- Lathe work\n- Deburring\n\n';
  const years = 'What you bring\n- At least 3 years as a Welder\n';
  expect(asked(`${duties}${years}`)).toEqual([
    'Boilermaking',
    'Refinishing of returned pieces',
    'Lathe work',
    'Deburring',
    [3, 'Welder'],
  ]);
  const skills = '- MIG welding\n- Blueprint reading\n- Brazing\n- Plasma cutting';
  expect(asked(`${duties}${years}${skills}`)).toEqual([
    [3, 'Welder'],
    'MIG welding',
    'Blueprint reading',
    'Brazing',
    'Plasma cutting',
  ]);
});
