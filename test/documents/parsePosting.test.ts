import { expect, test } from 'vitest';
import { parsePosting } from '../../src/documents/parsePosting.ts';

function asked(text: string): (string | [number | null, string])[] {
  return parsePosting(text).requirements.map((item) =>
    item.kind === 'skill' ? item.skill : [item.years, item.title],
  );
}

test('headings, lists and the title', () => {
  const posting = parsePosting(
    '## Job title\nNight Baker\n\n## Required Skills\n1. Proficiency in Dough shaping\n2. Oven care: you clean it too\n\n## Required Experience\n1. At least 3 years as a Baker\n\n## Responsibilities\n1. Bake for 12 years to come',
  );
  expect(posting.title).toBe('Night Baker');
  expect(posting.requirements).toEqual([
    { kind: 'skill', skill: 'Dough shaping', text: 'Proficiency in Dough shaping', line: 4 },
    { kind: 'skill', skill: 'Oven care', text: 'Oven care: you clean it too', line: 5 },
    { kind: 'experience', title: 'Baker', years: 3, text: 'At least 3 years as a Baker', line: 8 },
  ]);
});

test.each<[string, [number | null, string][]]>([
  ['2 years as a Tool Analyst', [[2, 'Tool Analyst']]],
  ['At least 3 years as an Archivist', [[3, 'Archivist']]],
  ['3+ years of experience as a Baker', [[3, 'Baker']]],
  ["Minimum of two years' experience as a Sr. Java Developer.", [[2, 'Sr. Java Developer']]],
  ['Must have 5 years prior experience as a Crane Operator', [[5, 'Crane Operator']]],
  ['Previous experience as a Security Analyst for at least 3 years', [[3, 'Security Analyst']]],
  ['pest control work, 3 years at least', [[3, 'pest control']]],
  ['barkeep for 6 years or more', [[6, 'barkeep']]],
  ['2 or more years as a Success Partner', [[2, 'Success Partner']]],
  ['-2 years as a Pump Operator', [[2, 'Pump Operator']]],
  ['18 months as a Rigger', [[1.5, 'Rigger']]],
  [
    'One year experience as a Riveter and 4 years as a Welder',
    [
      [1, 'Riveter'],
      [4, 'Welder'],
    ],
  ],
  ['At least 4 years in a Tire repairer role is necessary', [[4, 'Tire repairer']]],
  ['You were a Production Planner for at least 4 years', [[4, 'Production Planner']]],
  [
    'You were a Production Planner for at least 4 years, and at least 3 years as a Buyer before that.',
    [
      [4, 'Production Planner'],
      [3, 'Buyer'],
    ],
  ],
  [
    'A minimum of 4 years as a Purchasing Manager, and for at least 3 years as a Buyer',
    [
      [4, 'Purchasing Manager'],
      [3, 'Buyer'],
    ],
  ],
  ['At least 4 years as a Paramedic on a front-line unit', [[4, 'Paramedic']]],
  ['3 years in a role among Yard Managers', [[3, 'Yard Managers']]],
  ['4 years in the Millwright trade', [[4, 'Millwright']]],
  ['2 years as a Cook, especially with fish', [[2, 'Cook']]],
  ['1 year as a Courier, preferably with driving as a main duty', [[1, 'Courier']]],
  ['1 year as a Senior I.T. Auditor', [[1, 'Senior I.T. Auditor']]],
  ['2 years of involvement in the field of Rope Making', [[2, 'Rope Making']]],
  ['Experience as a Bill of Materials specialist', [[null, 'Bill of Materials specialist']]],
])('role asked for: %s', (line, roles) => {
  expect(asked(`## Required Experience\n${line.startsWith('-') ? line : `- ${line}`}`)).toEqual(roles);
});

test('semicolons separate under terse headings', () => {
  expect(
    asked(
      'ROLE\nCook\n\nEXPERIENCE\nAt least 2 years as a Cook; at least 4 years as a Baker\n\nSKILLS\nKnife work; Sauce making; Python\n\nTERMS\nMeals; bed',
    ),
  ).toEqual([[2, 'Cook'], [4, 'Baker'], 'Knife work', 'Sauce making', 'Python']);
});

test('what leads in a list, explains an item or speaks of the employer is no requirement', () => {
  expect(
    asked(
      'Requirements\nApplicants must have:\n- Microsoft SQL Server, to pull your own figures\n- Weaving, Dyeing, Knotting and Spinning, for the museum shop\n- Baking',
    ),
  ).toEqual(['Microsoft SQL Server', 'Weaving', 'Dyeing', 'Knotting', 'Spinning', 'Baking']);
  expect(
    asked(
      'Requirements\n- Lambing\n- We pay weekly, and the hut is yours\n- Tell us when you can start\n- Pay is hourly',
    ),
  ).toEqual(['Lambing']);
  expect(asked('Requirements\n- We need Crook making\n- Pay roll software')).toEqual([
    'Crook making',
    'Pay roll software',
  ]);
});

test('a requirement may list several skills', () => {
  expect(
    asked(
      'Requirements\n- Spray foam application, Steel framing and Sheet metal bending\n- Judgment and Decision Making\n- Couples Therapy and Family Systems Therapy',
    ),
  ).toEqual([
    'Spray foam application',
    'Steel framing',
    'Sheet metal bending',
    'Judgment and Decision Making',
    'Couples Therapy',
    'Family Systems Therapy',
  ]);
});

test.each([
  ['A working grasp of process control loops', 'process control loops'],
  ['Experience in SQL', 'SQL'],
  ['Strong knowledge of Oracle Hyperion', 'Oracle Hyperion'],
  ['Proficient in Crystal Reports', 'Crystal Reports'],
  ['Laboratory safety: you will share the warden duty', 'Laboratory safety'],
  ['Microsoft Excel for drawings', 'Microsoft Excel'],
  ['Salesforce, where our repair cases are tracked', 'Salesforce'],
  ['Aldelo for Restaurants Pro', 'Aldelo for Restaurants Pro'],
])('skill asked for: %s', (line, skill) => {
  expect(asked(`Requirements\n- ${line}`)).toEqual([skill]);
});

test('prose under the only heading', () => {
  expect(
    asked(
      'We build boats.\n\nRequirements\n\nYou have at least 3 years as a Boat Builder. You work with epoxy and fairing, and you are patient.\n\nOn the desk you will use Rhino, Excel and Outlook.',
    ),
  ).toEqual(expect.arrayContaining([[3, 'Boat Builder'], 'Rhino', 'Excel', 'Outlook']));
});

test('a posting without any heading: its list', () => {
  expect(asked('Come and bake with us.\n- 2 years as a Baker\n- Dough shaping')).toEqual([
    [2, 'Baker'],
    'Dough shaping',
  ]);
});

test('rates and times that nobody has worked are no roles', () => {
  const asked = parsePosting(
    'Requirements\n- 3 years as a Clerk\n- Counting the stock once a year\n- Saying what sells in two years\n- The yearly and five-year tests\n- Teaching fifteen-year-olds\n- Following 160 students for four years\n- A check within a year of joining\n- We ask for 5 years as a Welder and a valid licence',
  ).requirements;
  expect(asked.flatMap((item) => (item.kind === 'experience' ? [item.title] : []))).toEqual([
    'Clerk',
    'Welder',
  ]);
});

test('a ceiling is no length that must be had', () => {
  expect(
    asked(
      'Requirements\n- A maximum of 4 years spent as a Clerk\n- Up to 2 years as a Baker\n- Not less than 3 years as a Cook',
    ),
  ).toEqual([
    [null, 'Clerk'],
    [null, 'Baker'],
    [3, 'Cook'],
  ]);
});

test.each(['Conditions of entry', 'Profile', 'RECORD', 'Entry requirements'])(
  'what is asked under "%s"',
  (heading) => {
    expect(
      asked(`Rope Works\n\nWe make ropes.\n\n${heading}\n- 3 years as a Rope Maker\n- Splicing`),
    ).toEqual([[3, 'Rope Maker'], 'Splicing']);
  },
);

test('under "Conditions" only years are asked for: the rest is on offer', () => {
  expect(asked('Conditions\n- 3 years as a Rope Maker\n- Free meals\n\nSkills\n- Splicing')).toEqual([
    [3, 'Rope Maker'],
    'Splicing',
  ]);
});
