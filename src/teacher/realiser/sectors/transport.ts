import { listed, type Sector } from './sector.ts';

export const transport: Sector = {
  titles:
    /\b(drivers?|trucks?|transport\w*|pilots?|flight|airlines?|air traffic|rail\w*|train|ship\w*|captains?|sailors?|warehouse\w*|logistics|freight|cargo|dispatch\w*|couriers?|postal|forklift|crane|stock\w*|packers?|distribution|deliver\w*|parking|taxi|bus)\b/i,
  employers: listed('Freight | Carriers | Haulage | Lines | Logistics | Depot | Shipping | Couriers'),
  objects: listed(
    'routes | trucks | pallets | deliveries | depots | containers | early turns | loads | crossings',
  ),
  records: listed(
    'load lists | route sheets | daily orders | delay reports | delivery notes | duty rosters | damage reports',
  ),
  people: listed('drivers | loaders | harbour staff | customers | yard staff | night crews'),
  about: listed(
    `We move berries, flowers and vaccines from four cold stores to nine hundred doors
    | A short line with six tracks, one shed and no patience for lateness
    | Forty-four trucks, all of them washed on Fridays
    | Our ferries have sailed through everything but the winter of 1987
    | The depot never sleeps, but it does take turns
    | We pay for boots, coffee and relocation`,
  ),
  duties: listed(
    `Take the early turn three days a week | Tell crews what comes next | Stand by the ramp when it gets tight
    | Keep customers told of delays | Move loads between the two sheds | Share the weekend phone
    | Walk the yard before the first departure | Bring new crews up to speed | Sit down with the planners on Fridays`,
  ),
  deeds: listed(
    `worked the early turn through the winter | kept damage claims under one percent | led twenty loaders through the peak season
    | drove 40,000 miles without a claim | brought late departures down by a third | moved the depot over one weekend
    | shared the weekend phone with two others | took nine new crews through their first month | cleared the yard after the storm in two days`,
  ),
  studies: listed(
    'High school diploma | Certificate in Transport | Diploma in Supply Chains | Vocational certificate | BSc Transport Studies',
  ),
};
