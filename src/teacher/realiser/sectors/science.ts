import { listed, type Sector } from './sector.ts';

export const science: Sector = {
  titles:
    /\b(scientists?|chemists?|physic\w+|biolog\w+|research\w*|statistic\w*|mathemat\w+|geolog\w+|geo\w+|astronom\w+|environment\w*|conservation\w*|zoolog\w+|microbio\w+|epidemiolog\w+|hydrolog\w+|psycholog\w+|sociolog\w+|anthropolog\w+|historians?|survey|soil|atmospheric|forensic)\b/i,
  employers: listed(
    'Research Station | Institute | Field Station | Laboratories | Observatory | Survey | Foundation',
  ),
  objects: listed(
    'field sites | samples | trial plots | experiments | cruises | cohorts | seasons | boreholes',
  ),
  records: listed(
    'field books | trial reports | protocols | conference papers | data sheets | grant reports | sample lists',
  ),
  people: listed('students | field crews | visiting researchers | land owners | reviewers | partner groups'),
  about: listed(
    `The station studies how soils, water and people get along, summer in the field and winter at the bench
    | Twelve researchers, two boats and a greenhouse with opinions
    | We publish little and late, and it holds
    | A foundation that pays for long measurements, the kind nobody else has patience for
    | Our observatory stands on a hill with bad coffee and very good nights
    | We answer questions from farms, courts and ministries`,
  ),
  duties: listed(
    `Plan the season with three partner groups | Look after the field crew | Prepare two talks a year
    | Write the part of the grant report that people read | Keep the instruments in working order | Welcome visiting researchers
    | Help students through their first campaign | Answer letters from the public | Store samples so that they can be found again`,
  ),
  deeds: listed(
    `led a field crew of six through the season | brought in two grants as second applicant | looked after nine students and their theses
    | spoke at five meetings | kept a long measurement going without a gap | set up a plot network on thirty farms
    | answered some ninety letters from the public | brought the sample store into order | reviewed for two journals`,
  ),
  studies: listed(
    'MSc Biology | BSc Chemistry | MSc Statistics | PhD Earth Sciences | BSc Environmental Science',
  ),
};
