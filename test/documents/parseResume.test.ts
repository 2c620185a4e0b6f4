import { expect, test } from 'vitest';
import { parseResume } from '../../src/documents/parseResume.ts';

function held(text: string): [string, number | null][] {
  return parseResume(text).roles.map((role) => [role.title, role.years]);
}

test.each<[string, [string, number | null][]]>([
  ['- Cook (2019 - 2023)', [['Cook', 4]]],
  ['1. Cook, The Lamp, 2019 - 2023 (4 years)', [['Cook', 4]]],
  ['Welder | Iron & Co | 2018 - 2019', [['Welder', 1]]],
  ['### Pharmacy Technologist · Orchard Gate Hospital · 2022 - 2024', [['Pharmacy Technologist', 2]]],
  ['**Welder, Iron Works (2018 - 2019)**\n- Built gates', [['Welder', 1]]],
  ['2018 - 2022: Java Developer.', [['Java Developer', 4]]],
  ['Survey Researcher at Gallant from 2013 to 2016', [['Survey Researcher', 3]]],
  ['* Worked as a Survey Researcher between 2013 and 2016', [['Survey Researcher', 3]]],
  [
    'Welder\nIron Works, Mar 2018 - Mar 2020\nBuilt forty gates and railings for the harbour, all of them still standing.',
    [['Welder', 2]],
  ],
  ['Mar 2018 - Mar 2020\nWelder, Iron Works\nBuilt gates.', [['Welder', 2]]],
  ['Welder\nIron Works\nMar 2018 - Mar 2020\nBuilt forty gates.', [['Welder', 2]]],
  ['## Welder\n*Iron Works, 2018 - 2020*\n- Built gates', [['Welder', 2]]],
  ['1. Welder\n   1.1 Iron Works, 2018 - 2020, 2 years', [['Welder', 2]]],
  ['1. Welder. Iron Works. 2018 - 2020. 2 years.', [['Welder', 2]]],
  [
    'Farmworker, Farm, Ranch, and Aquacultural Animals (2017 - 2023)',
    [['Farmworker, Farm, Ranch, and Aquacultural Animals', 6]],
  ],
  ['Role: Android Developer\nExperience: 2017 - 2021', [['Android Developer', 4]]],
  ['5 years as a Cashier', [['Cashier', 5]]],
  ['2012 - 2015: Jr. Product Manager.', [['Jr. Product Manager', 3]]],
  ['- Cook, From: 2017 To: 2020', [['Cook', 3]]],
  ['Served as a Cook at Lamp Inns Pvt. Ltd.(2014-2017) on the late shift.', [['Cook', 3]]],
  ['- Worked as a Clerk - Night Desk from 2016 to 2018', [['Clerk - Night Desk', 2]]],
  ['- Worked as a Clerk - filing what came in from 2016 to 2018', [['Clerk', 2]]],
  [
    'Served as an Usher, Lobby Attendant, and Ticket Taker from 2010 to 2014',
    [['Usher, Lobby Attendant, and Ticket Taker', 4]],
  ],
  ['Drafter 3 (2017 - 2021): drew parts that served the company as a whole.', [['Drafter 3', 4]]],
  ['[2013 - 2016] Welder - Acted as a subject matter expert for seams', [['Welder', 3]]],
  ['2019-2022: Shoe Worker & Repairer, where my main focus was on heels', [['Shoe Worker & Repairer', 3]]],
  ['Cook: kept the stock of the kitchen low. Saved money and time. (2013 - 2017)', [['Cook', 4]]],
  ['**Position:** Welder\n**Time Period:** (2020 - 2023)\n**Duties:** Welding gates.', [['Welder', 3]]],
  ['Job Title: Welder\nCompany: Iron Works, Duration: 2014 - 2019', [['Welder', 5]]],
  ['Welder - Night Shifts!\n(2017 - 2019)\nWas responsible for the gates.', [['Welder - Night Shifts!', 2]]],
  ['Welder\n**2020 - 2022 (two years)**\nBuilt gates.', [['Welder', 2]]],
  ['Trainer (2010 - 2013)\nWorked as a trainer for three years. Coached a team.', [['Trainer', 3]]],
  ['Cook (2010 - 2013)\n- Served dutifully for three years\n- Plated 200 dinners a year', [['Cook', 3]]],
  [
    '## Welder\n**Iron Works, 2021 – 2024**\n- Built gates\n\n## Cook\n**The Lamp, 2018 – 2021**\n- Fried fish',
    [
      ['Welder', 3],
      ['Cook', 3],
    ],
  ],
  ['### Welder\n**Iron Works** | 2021 – 2024\n', [['Welder', 3]]],
  ['## Sea service\n**Deckhand, Blue Line, 2021 – 2024**\n- Painted the deck', [['Deckhand', 3]]],
  ['My first post, 2009 to 2013, was crew supervisor at the mill.', [['crew supervisor', 4]]],
  ['My last year, 2024 to 2025, I spent at Freight Ltd as yard foreman.', [['yard foreman', 1]]],
  ['* Welder - 2021: built the gates of three harbours.', [['Welder', null]]],
  ['2. 2018 - Claims Clerk: handled what came in', [['Claims Clerk', null]]],
  ['Welder, 3 years, Iron Works', [['Welder', 3]]],
  ['1. Welder, Iron Works, 3 years', [['Welder', 3]]],
  ['From 2015 to 2020 I was an Organist in Port Ellery and led the choir.', [['Organist', 5]]],
  [
    'I was Journalist at the Harbour Courier, covering ships, courts and the fish market, from 2012 to 2015, and before that a Clerk in the town hall from 2010 to 2012.',
    [
      ['Journalist', 3],
      ['Clerk', 2],
    ],
  ],
  ['Worked as a clerk for 4 years (1999-2003)', [['clerk', 4]]],
  ['Welder with 3 years of experience in gates (2015 - 2018)', [['Welder in gates', 3]]],
  ['.NET Programmer (2019 - 2021)', [['.NET Programmer', 2]]],
  [
    'Cook (2019 - 2023)\n- No accident in 3 years\n- Built up the menu for 2 years\n- Named the best in 2021',
    [['Cook', 4]],
  ],
  [
    'Worked as a Lead from 2014-2017. Before that, served as an Admin for the duration of 2010-2014.',
    [
      ['Lead', 3],
      ['Admin', 4],
    ],
  ],
])('%j', (text, roles) => {
  expect(held(`Experience\n\n${text}`)).toEqual(roles);
});

test('prose without headings', () => {
  const text =
    'Ada Rossi, chemist\n\nFrom 2019 to 2024, five years in all, I was a Chemical Technician at Resin Works. I titrated.\n\nFrom 2014 to 2019 I was an Automation Engineer with Loop Ltd.';
  expect(held(text)).toEqual([
    ['Chemical Technician', 5],
    ['Automation Engineer', 5],
  ]);
});

test('study years are no jobs', () => {
  expect(held('Education\nBSc Chemistry, 2010 - 2013\n\nExperience\nCook (2013 - 2014)')).toEqual([
    ['Cook', 1],
  ]);
  expect(held('Ada\n\nBachelor of Arts, Hill College, 2010 - 2013')).toEqual([]);
});

test('"Present" counts to the given year, else to the latest year named', () => {
  const text =
    'Experience\nCook, Inn (2019 - Present)\nBaker, Mill (2012 - 2016)\n\nEducation\nDiploma, 2021';
  expect(parseResume(text, { presentYear: 2024 }).roles[0]).toMatchObject({
    years: 5,
    startYear: 2019,
    endYear: null,
  });
  expect(parseResume(text).roles[0].years).toBe(2);
});

test('how long a job goes on that begins in the latest year named is not known', () => {
  expect(held('Experience\nCook, Inn (2020 - Present)\nBaker, Mill (2016 - 2020)')).toEqual([
    ['Cook', null],
    ['Baker', 4],
  ]);
});

test('a title may begin with a dot, and a heading may be a job whatever its words say', () => {
  expect(held('Experience\n\n.NET Programmer\nfrom 2018 to 2020\nWrote services')).toEqual([
    ['.NET Programmer', 2],
  ]);
  expect(
    held(
      '## Work history\n### 3 years as a Technical Education Teacher, Hill Ltd\n- Taught welding\n### 2 years as a Baker',
    ),
  ).toEqual([
    ['Technical Education Teacher', 3],
    ['Baker', 2],
  ]);
  expect(held('Experience\n- 6 years as a Clerk, Acme (Present, 6 years)')).toEqual([['Clerk', 6]]);
  expect(held('Experience\n- Teach 84 first-year students a term')).toEqual([]);
});

test('how long a job has been going on is said behind its dates', () => {
  expect(held('Experience\nCook, Inn, 2019 - Present (4 years)\nBaker, Mill, 2016 - 2019')).toEqual([
    ['Cook', 4],
    ['Baker', 3],
  ]);
  expect(held('Experience\nI am Clerk at Acme (Oct 2021 - Present, 2 years). I file.')).toEqual([
    ['Clerk', 2],
  ]);
  // What is dated from end to end is as long as its dates say.
  expect(held('Experience\nCook, 2015 - 2019 (3 years)')).toEqual([['Cook', 4]]);
});

function named(text: string): string[] {
  return parseResume(text).skills.map((mention) => mention.text);
}

test.each<[string, string[]]>([
  ['Welding, MIG brazing, Rust removal', ['Welding', 'MIG brazing', 'Rust removal']],
  ['Welding; MIG brazing; Rust removal', ['Welding', 'MIG brazing', 'Rust removal']],
  ['Welding | MIG brazing | Rust removal', ['Welding', 'MIG brazing', 'Rust removal']],
  ['- Welding\n- MIG brazing', ['Welding', 'MIG brazing']],
  ['1. Milking: 120 cows twice daily', ['Milking']],
  ['- Platform: OpenShift, Terraform, Teradata', ['OpenShift', 'Terraform', 'Teradata']],
  ['* Proficient in Crystal Reports', ['Crystal Reports']],
])('skills listed: %j', (lines, skills) => {
  expect(named(`Skills\n${lines}\n\nExperience\nCook (2019 - 2020)`)).toEqual(skills);
});

test('outside of lists, labels and well-known names count, once', () => {
  expect(
    named(
      'Experience\n1. Cook, Inn, 2019 - 2020\n 1.1 Grilling: whole fish\n 1.2 Kept rotas in Excel and Excel macros',
    ),
  ).toEqual(['Grilling', 'Excel']);
});
