/** "Data analysis" → "analysis of data", "analysing data": the last word, and the verb that it comes from. */
const verbs: Readonly<Record<string, string>> = {
  analysis: 'analysing',
  design: 'designing',
  development: 'developing',
  management: 'managing',
  planning: 'planning',
  testing: 'testing',
  maintenance: 'maintaining',
  administration: 'administering',
  inspection: 'inspecting',
  installation: 'installing',
  integration: 'integrating',
  repair: 'repairing',
  monitoring: 'monitoring',
  coordination: 'coordinating',
  supervision: 'supervising',
  training: 'training',
  modeling: 'modelling',
  evaluation: 'evaluating',
  assessment: 'assessing',
  preparation: 'preparing',
  scheduling: 'scheduling',
  reporting: 'reporting on',
  purchasing: 'purchasing',
  cleaning: 'cleaning',
  calibration: 'calibrating',
  documentation: 'documenting',
};

/** Counted things stand in the plural behind a verb: "managing projects". */
const counted = new Set(
  'project product network system database event budget account contract requirement process server application website vehicle machine facility claim policy portfolio crop route lesson menu model circuit structure building sample patient volunteer team user vendor supplier incident release campaign course site'.split(
    ' ',
  ),
);

/** Uncounted things stand as they are: "managing inventory". Others would read oddly in either form. */
const uncounted = new Set(
  'data inventory software hardware time stock traffic staff equipment water food waste energy payroll code content quality security storage information web cloud energy cost risk care crime freight cargo'.split(
    ' ',
  ),
);

/** Two forms where the name is "<thing> <activity>" in plain words; none for names of products and single words. */
export function activityForms(skill: string): string[] {
  const parts = skill.trim().split(/\s+/);
  const last = parts.at(-1)?.toLowerCase() ?? '';
  const verb = verbs[last];
  if (parts.length < 2 || parts.length > 4 || verb === undefined) return [];
  const thing = parts.slice(0, -1).map(plain).join(' ');
  const noun = thing.split(' ').at(-1) ?? '';
  if (!counted.has(noun) && !uncounted.has(noun)) return [];
  const many = counted.has(noun) ? plural(thing) : thing;
  return [`${last} of ${many}`, `${verb} ${many}`];
}

/** Lower case, but for abbreviations and names with capitals or digits inside. */
function plain(word: string): string {
  return /^\p{Lu}\p{Ll}+$/u.test(word) ? word.toLowerCase() : word;
}

function plural(thing: string): string {
  if (/[^aeiou]y$/.test(thing)) return `${thing.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(thing) ? `${thing}es` : `${thing}s`;
}
