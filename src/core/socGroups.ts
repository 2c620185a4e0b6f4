/** Major groups of the 2018 Standard Occupational Classification (bls.gov/soc/2018), without the word "Occupations". */
export const socMajorGroups: Readonly<Record<string, string>> = {
  11: 'Management',
  13: 'Business and Financial Operations',
  15: 'Computer and Mathematical',
  17: 'Architecture and Engineering',
  19: 'Life, Physical, and Social Science',
  21: 'Community and Social Service',
  23: 'Legal',
  25: 'Educational Instruction and Library',
  27: 'Arts, Design, Entertainment, Sports, and Media',
  29: 'Healthcare Practitioners and Technical',
  31: 'Healthcare Support',
  33: 'Protective Service',
  35: 'Food Preparation and Serving Related',
  37: 'Building and Grounds Cleaning and Maintenance',
  39: 'Personal Care and Service',
  41: 'Sales and Related',
  43: 'Office and Administrative Support',
  45: 'Farming, Fishing, and Forestry',
  47: 'Construction and Extraction',
  49: 'Installation, Maintenance, and Repair',
  51: 'Production',
  53: 'Transportation and Material Moving',
  55: 'Military Specific',
};

/** The classification's own six high-level aggregations of major groups, by the last group of each. */
const aggregations = [
  { last: 29, title: 'Management, Business, Science, and Arts' },
  { last: 39, title: 'Service' },
  { last: 43, title: 'Sales and Office' },
  { last: 49, title: 'Natural Resources, Construction, and Maintenance' },
  { last: 53, title: 'Production, Transportation, and Material Moving' },
  { last: 55, title: 'Military Specific' },
] as const;

/** The major group of a SOC or O*NET-SOC code, e.g. `15` of `15-1252.00`; undefined for other texts. */
export function socMajorGroup(code: string): string | undefined {
  const major = /^(\d\d)-\d{4}(?:\.\d\d)?$/.exec(code)?.[1];
  return major !== undefined && major in socMajorGroups ? major : undefined;
}

/** @param major e.g. `15` */
export function socAggregation(major: string): string | undefined {
  return aggregations.find(({ last }) => Number(major) <= last)?.title;
}
