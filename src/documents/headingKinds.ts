import type { SectionKind } from './types.ts';

/**
 * Headings that say what follows, in their normalised form (lower case, letters only),
 * separated by `|`.
 */
const EXACT: Readonly<Partial<Record<SectionKind, string>>> = {
  title: `
    job title | title | position | role | job | opening | vacancy | position title | the role | the
    position | the job | post | we are hiring
  `,
  summary: `
    summary | job summary | profile | overview | about me | about | objective | in brief | in short |
    about the role | about the job | about us | the company | who we are | introduction | job
    description | description | professional summary | career objective | career summary | executive
    summary | personal statement | about the position | about the house | about the company | the team |
    statement
  `,
  requirements: `
    requirements | required | qualifications | required skills | required experience | what you bring |
    what you must bring | must have | must haves | you bring | you can | you have | you are | you need |
    your profile | what we ask | what we need | we need | we ask | who you are | candidate profile |
    your experience | your abilities | your skills | experience required | skills required | experience
    you need | skills you need | abilities | essential | essentials | needed | wanted | what we look for
    | what we are looking for | person specification | minimum qualifications | expected | what you need
    | conditions of entry | entry conditions | entry requirements | conditions for applying
    | what it takes | required background | background | background required | criteria
  `,
  skills: `
    skills | skill | key skills | core skills | technical skills | skill set | skillset | competencies |
    competences | core competencies | expertise | areas of expertise | technologies | tools | software |
    what i can do | abilities and skills | strengths | capabilities | proficiencies | computer |
    computer skills | systems | know how | what i know | i can | what i do | toolkit | toolbox |
    software skills
  `,
  experience: `
    experience | work experience | professional experience | employment | employment history | work
    history | work | career | career history | jobs | positions | positions held | roles | engagements |
    where i did it | where i worked | where i have worked | job experience | posts | posts held |
    service | jobs held | practice | appointments | relevant experience | career path | career so far |
    working life | employers | previous roles | history | track record | assignments | job history |
    trade | record
  `,
  responsibilities: `
    responsibilities | duties | your duties | main duties | key responsibilities | job responsibilities
    | tasks | main tasks | your tasks | what you will do | you will | what you do | your work | your day
    | day to day | what the job involves | the job in short | job duties | roles and responsibilities |
    your role
  `,
  education: `
    education | training | schooling | school | schools | study | studies | education and training |
    training and education | academic background | qualification | degrees | learning | apprenticeship |
    academic qualifications | educational background | diplomas | where i learned it | courses |
    academics | formation | education and certificates | training and papers
  `,
  personal: `
    personal information | personal | personal details | contact | contact information | personal data |
    details | contact details | interests | hobbies | references | volunteering | volunteer work |
    community | memberships
  `,
  certifications: `
    certifications | certificates | licenses | licences | papers | licenses and certifications |
    certification | credentials | cards | tickets | cards and papers | accreditation | license | licence
    | awards | publications | honors | honours
  `,
  languages: `
    languages | language | languages spoken | spoken languages | tongues
  `,
  offer: `
    offer | what we offer | we offer | benefits | conditions | pay | pay and benefits | terms | how to
    apply | to apply | package | what you get | what you can expect | we give | perks | compensation |
    good to know | salary | apply | selection | application | hours | preferred but not essential | nice
    to have | schedule | working conditions | in return | location | start | practical matters | next
    steps | contact us | shifts | applying
  `,
  other: `
    other | others | misc | miscellaneous | also | extras | further | additional information | notes
  `,
};

const KIND_OF = new Map(
  Object.entries(EXACT).flatMap(([kind, names]) =>
    names.split('|').map((name) => [normaliseHeading(name), kind as SectionKind]),
  ),
);

/** Words that give a heading away when it is not one of the usual phrases. The first that fits decides. */
const TELLING: readonly (readonly [RegExp, SectionKind])[] = [
  [/\b(preferred|nice to have|a plus|bonus|not essential)\b/, 'offer'],
  [
    /\b(benefits?|we offer|offers?|pay|salary|perks|compensation|apply|how to|you get|what we give|in return|conditions)\b/,
    'offer',
  ],
  [/\bpersonal (information|details|data)\b|\bcontact (information|details)\b/, 'personal'],
  [/\b(education|educational|academic|schooling|studies|degrees?)\b/, 'education'],
  [/\b(certifications?|certificates|licen[cs]es?|credentials)\b/, 'certifications'],
  [/\blanguages spoken\b/, 'languages'],
  [
    /\b(responsibilit\w+|duties|tasks|you will do|you ll do|your days?|you would do|day to day|job involves|your week)\b/,
    'responsibilities',
  ],
  [
    /\b(required|requirements?|qualifications?|must|needed|need|needs|bring|ask|asks|asking|look for|looking for|require|expect|should have|should possess|should bear|candidate should|you have|you are)\b/,
    'requirements',
  ],
  [/\b(skills?|competenc\w+|expertise|technologies|software|abilities|tools)\b/, 'skills'],
  [/\b(employment|work history|experience|career|positions held|jobs)\b/, 'experience'],
  [/\b(summary|overview|profile|about|objective)\b/, 'summary'],
];

/** A heading's words: lower case, letters and digits only. */
export function normaliseHeading(heading: string): string {
  return heading
    .slice(0, 200)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^(?:\d+|[a-z]) /, '')
    .trim();
}

/** The kind of a usual heading ("Work history"), else null. */
export function knownHeadingKind(heading: string): SectionKind | null {
  return KIND_OF.get(normaliseHeading(heading)) ?? null;
}

/** The kind of anything that is known to be a heading or a lead-in; `other` when its words do not tell. */
export function headingKind(heading: string): SectionKind {
  const words = normaliseHeading(heading);
  const known = KIND_OF.get(words);
  if (known) return known;
  return TELLING.find(([pattern]) => pattern.test(words))?.[1] ?? 'other';
}
