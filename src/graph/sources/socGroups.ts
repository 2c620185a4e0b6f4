import type { OccupationGroup } from './evidence.ts';

/** Major groups of the 2018 Standard Occupational Classification (bls.gov/soc/2018), without the word "Occupations". */
const titles: Readonly<Record<string, string>> = {
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

/** For occupations that no classification places. */
export const unknownGroup: OccupationGroup = { code: '00', title: 'Other' };

/** The major group of a SOC or O*NET-SOC code, e.g. `15-1252.00`. */
export function socGroup(code: string): OccupationGroup {
  const major = code.slice(0, 2);
  return major in titles ? { code: major, title: titles[major] } : unknownGroup;
}
