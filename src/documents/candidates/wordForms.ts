/** The longest first: of "organizational" the stem is "organ". */
const endings = [
  ...['izational', 'isational', 'ization', 'isation', 'izations', 'ational', 'ations', 'ation', 'ating'],
  ...[
    'ators',
    'ator',
    'ated',
    'ates',
    'ate',
    'ional',
    'ions',
    'ion',
    'ments',
    'ment',
    'ings',
    'ing',
    'ers',
    'er',
  ],
  ...[
    'ors',
    'or',
    'ed',
    'ies',
    'es',
    's',
    'ical',
    'ally',
    'als',
    'al',
    'ives',
    'ive',
    'ics',
    'ly',
    'ity',
    'ful',
  ],
  ...['ist', 'ence', 'ent', 'y', 'e', ''],
];
const otherEndings = [
  ...[
    '',
    's',
    'es',
    'e',
    'ing',
    'ed',
    'er',
    'ion',
    'ions',
    'ional',
    'ation',
    'ational',
    'ization',
    'izational',
  ],
  ...['ment', 'al', 'ical', 'ive', 'y', 'ies', 'ics', 'ity', 'or', 'ate', 'ence', 'ent', 'ist'],
];
const SHORTEST_STEM = 4;

/** What may be a word with the same beginning and another ending: "centers" for "center", "organization" for "organizational". */
export function wordForms(word: string): string[] {
  if (!/^\p{L}+$/u.test(word)) return [];
  const forms = new Set<string>();
  if (word.endsWith('s')) forms.add(word.slice(0, -1));
  for (const ending of ['s', 'es', 'ing', 'al']) forms.add(word + ending);
  const ending = endings.find((tail) => word.endsWith(tail) && word.length - tail.length >= SHORTEST_STEM);
  if (ending !== undefined) {
    const stem = word.slice(0, word.length - ending.length);
    // "Planning": "plan".
    const stems = stem.at(-1) === stem.at(-2) ? [stem, stem.slice(0, -1)] : [stem];
    for (const beginning of stems) for (const tail of otherEndings) forms.add(beginning + tail);
  }
  forms.delete(word);
  return [...forms];
}
