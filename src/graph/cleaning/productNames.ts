const acronym = /^[A-Z][A-Z0-9/&-]{1,}$/;

/**
 * O*NET's product names without the word it adds: "SAP software" is SAP, "Salesforce software" Salesforce. What stays a
 * plain noun without it keeps it ("Scheduling software"): the rest must look like a proper name.
 */
export function plainProductName(name: string): string {
  const text = name.trim().replace(/\s+/g, ' ');
  const match = /^(.+?)\s+(?:software|systems?)$/.exec(text);
  if (!match) return text;
  const words = match[1].split(' ');
  const proper =
    words.every((word) => /^[\p{Lu}\d]/u.test(word)) && (words.length > 1 || isProperWord(words[0]));
  return proper ? match[1] : text;
}

function isProperWord(word: string): boolean {
  return acronym.test(word) || /\p{Ll}\p{Lu}/u.test(word) || properNames.has(word);
}

/** One-word names that O*NET lists with "software" behind them. */
const properNames = new Set(
  'Salesforce Blackboard Jupyter Ansible Alteryx Docker Splunk Qlik Moodle Bentley Citrix Zoom Slack Trello Asana Canvas Kronos Workday Marketo Pandora Hyperion Cerner Oracle Sybase Symantec McAfee Gusto Paychex Zendesk Tableau Snowflake Terraform Puppet'.split(
    ' ',
  ),
);
