import { listed, type Sector } from './sector.ts';

export const technology: Sector = {
  titles:
    /\b(software|developer|programmer|data|database|network|systems?|web|cloud|devops|security analyst|computer|information|it|qa|test(er|ing)?|java|\.net|sap|oracle|architect|scrum|ui|ux|machine learning|cyber\w*|applications?|help ?desk|front ?end|back ?end|full ?stack|etl|sql|linux|unix|mainframe)\b/i,
  employers: listed(
    'Software | Data Works | Digital | Systems | Labs | Cloud Services | Interactive | Platforms | Analytics',
  ),
  objects: listed(
    'services | releases | user accounts | tickets | branches | client sites | nightly jobs | screens | feeds | tenants',
  ),
  records: listed(
    'release notes | incident reports | runbooks | change requests | delivery plans | monthly figures | handover notes | review minutes',
  ),
  people: listed('colleagues | clients | product owners | new starters | branch offices | account holders'),
  about: listed(
    `We make scheduling software for dental chains, and a bad release is felt in a lot of waiting rooms
    | Our product moves parcels for three hundred small shops, and it has to be up before they are
    | Forty people, one product, and customers who ring us by first name
    | We look after the back office of eleven insurers and take pride in quiet weekends
    | A ticketing platform for theatres and ferries, profitable since its fourth year
    | We build what hospitals use at three in the morning, so we build it carefully`,
  ),
  duties: listed(
    `Take part in the weekly planning round | Mend what breaks before customers notice | Turn vague wishes into work that can be finished
    | Look after three client installations | Share the on-call phone one week in six | Review the work of two juniors
    | Present progress every second Friday | Keep an eye on cost and capacity | Write down what the next person will need`,
  ),
  deeds: listed(
    `shared the on-call phone one week in five | moved two clients to the current version without lost hours | shortened the weekly release from a day to an hour
    | closed the oldest forty tickets in one quarter | paired with juniors every Thursday | cut the number of night alarms by half
    | sat with customers twice a month and brought back a short list | handed over the service with nothing left open | kept outages under an hour a year`,
  ),
  studies: listed(
    'BSc Computer Science | BSc Information Systems | Diploma in Informatics | BEng Computing | MSc Applied Informatics',
  ),
};
