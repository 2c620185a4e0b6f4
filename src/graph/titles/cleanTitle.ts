import { singular } from '../singular.ts';

/** Heads of occupation titles: what a posting's title must contain to name an occupation. */
const roleNoun =
  /^(?:developer|engineer|manager|analyst|architect|administrator|consultant|specialist|technician|programmer|tester|lead|director|recruiter|writer|designer|supervisor|officer|scientist|coordinator|president|representative|associate|accountant|auditor|planner|trainer|operator|assistant|clerk|buyer|controller|strategist|estimator|nurse|teacher|instructor|therapist|attorney|paralegal|editor|producer|researcher|statistician|inspector|installer|mechanic|electrician|welder|machinist|driver|dispatcher|agent|advisor|executive|bookkeeper|secretary|receptionist|physician|pharmacist|artist|animator|master|owner|coach|expert|evangelist|modeler|integrator|investigator|chemist|biologist|economist|actuary|underwriter|counselor|librarian|translator|interpreter|chef|cook|teller|cashier|drafter|surveyor|dba|intern|handler|worker|aide|helper|helpdesk|support)$/i;

const short: Readonly<Record<string, string>> = {
  mgr: 'manager',
  admin: 'administrator',
  dev: 'developer',
  eng: 'engineer',
  engr: 'engineer',
  asst: 'assistant',
  rep: 'representative',
  ba: 'business analyst',
  pm: 'project manager',
  dotnet: '.net',
  net: '.net',
  sys: 'system',
  prog: 'programmer',
  tech: 'technician',
  sw: 'software',
  sdet: 'software development engineer in test',
  dba: 'database administrator',
};

/** Grades and terms, which say nothing of the occupation. */
const dropped =
  /^(?:sr|snr|senior|jr|junior|principal|staff|entry|mid|midlevel|level|experienced|certified|expert|lead|i{1,3}|iv|v|vi|[0-9]+|needed|need|urgent|urgently|immediate|wanted|opening|openings|opportunity|job|position|role|contract|contractor|consulting|fulltime|permanent|perm|remote|onsite|local|locals|only|w2|c2c|c2h|usc|gc|f2f|hot|new|top|great|excellent|strong|local|hybrid|temporary|temp)$/i;

/**
 * The occupation in a posting's title: without place, grade, terms and whatever follows a dash, a bracket or "with".
 * "Sr. Java Developer - NYC (Contract)" becomes "Java Developer". Null where no part names an occupation.
 */
export function cleanTitle(designation: string): string | null {
  const parts = designation
    .normalize('NFKC')
    .replace(/\bdot\s?net\b/gi, '.NET')
    .replace(/\brobert half(?: technology| international)?\b/gi, ' ')
    .replace(/\b(sr|jr)\.(?=\S)/gi, '$1 ')
    .replace(/[([{][^)\]}]*(?:[)\]}]|$)/g, ' ')
    .split(
      /\s[-–—]+\s?|[-–—]+\s|[@|:;,!?*•"]+|\s+(?:in|for|with|at|to|needed|required|wanted|opening|from|who|on)\s+|\.\s|\s\/\s/i,
    );
  for (const part of parts) {
    const words = part
      .replace(/[^\p{L}\p{N}+#./&' -]+/gu, ' ')
      .split(/\s+/)
      .map((word) => word.replace(/^[-./&']+(?!net\b)|[-./&']+$/gi, ''))
      .filter((word) => word !== '' && !dropped.test(word))
      .map(expandShort);
    const end = lastRoleNoun(words);
    if (end < 0 || end > 5 || (end === 0 && vague.test(words[0]))) continue;
    return words.slice(0, end + 1).join(' ');
  }
  return null;
}

/** "Admin" and "Admins" are administrators, whatever their case. */
function expandShort(word: string): string {
  const key = word.toLowerCase();
  const long = Object.hasOwn(short, key) ? short[key] : undefined;
  if (long === undefined || (word.length <= 2 && word !== word.toUpperCase())) return word;
  return long === '.net' ? '.NET' : long.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase());
}

function lastRoleNoun(words: readonly string[]): number {
  return words.findLastIndex((word) => roleNoun.test(singular(word.split('/').at(-1) ?? word)));
}

/** Heads that name no occupation when they stand alone. */
const vague =
  /^(?:developers?|engineers?|managers?|analysts?|architects?|administrators?|consultants?|specialists?|technicians?|testers?|leads?|directors?|designers?|supervisors?|officers?|coordinators?|presidents?|representatives?|associates?|planners?|trainers?|operators?|assistants?|controllers?|strategists?|agents?|advisors?|executives?|masters?|owners?|coach|experts?|intern|interns|handlers?|workers?|aides?|helpers?|support|integrators?|modelers?|artists?|producers?|researchers?|inspectors?|installers?|investigators?)$/i;

/** What spellings of a title share: case, number of each word, blanks and signs do not count. */
export function titleKey(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/(?<![\p{L}\p{N}])\.net\b/gu, 'dotnet')
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((word) => word !== '')
    .map((word) => (word.length > 3 && !/(?:ss|us|is|ics)$/.test(word) ? singular(word) : word))
    .join('');
}
