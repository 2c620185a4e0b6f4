import { listed, type Sector } from './sector.ts';

export const trades: Sector = {
  titles:
    /\b(mechanics?|electricians?|welders?|plumb\w+|carpent\w+|machinists?|assembl\w+|install\w+|repair\w*|maintenance|technicians?|operators?|construct\w+|roof\w+|paint\w+|mason\w*|foundry|mold\w*|press|tool|production|manufactur\w+|fabricat\w+|inspect\w+|mining|drill\w+|farm\w*|agricultur\w+|forest\w*|fish\w*|ground\w*|clean\w*|janitor\w*|laund\w+|tailor\w*|butcher\w*|bak\w+)\b/i,
  employers: listed(
    'Works | Metalworks | Repairs | Building Services | Mill | Foundry | Installations | Yards | Joinery',
  ),
  objects: listed(
    'machines | orders | units | jobs | boilers | vehicles | shifts | call-outs | batches | panels',
  ),
  records: listed(
    'job sheets | shift logs | parts orders | inspection sheets | service books | stock cards | delivery notes',
  ),
  people: listed('apprentices | customers | shift leads | fitters | site managers | drivers'),
  about: listed(
    `We mend what others throw away, and our vans are booked three weeks ahead
    | A works of sixty with its own foundry and a canteen worth the walk
    | Three shifts, two lines, one very patient planner
    | We fit kitchens, boilers and the odd church organ
    | The yard has grown from five people to nineteen, and the coffee has improved with it
    | We supply brackets to half the tram lines in the country`,
  ),
  duties: listed(
    `Start the line at six and leave it clean at two | Take call-outs one week in four | Show apprentices how it is done, and why
    | Order parts before they run out | Talk to the customer before picking up a tool | Keep the van in order
    | Stop the job when it is not safe | Help in the paint shop when it is quiet | Hand over to the next shift face to face`,
  ),
  deeds: listed(
    `worked through the winter without a lost day | took call-outs one week in four | brought scrap down from four percent to one
    | showed six apprentices the trade | kept a line of nine machines running through the refit | finished 240 jobs with two complaints
    | set up the second shift from nothing | cleared a backlog of eighty orders | drove the service van across four counties`,
  ),
  studies: listed(
    'Apprenticeship certificate | Vocational diploma | Technician certificate | Trade certificate, second class | High school diploma',
  ),
};
