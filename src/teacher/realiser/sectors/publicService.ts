import { listed, type Sector } from './sector.ts';

export const publicService: Sector = {
  titles:
    /\b(police|fire\w*|security|guards?|correction\w*|probation|detectives?|judges?|lawyers?|attorney|legal|paralegal\w*|legislat\w+|polic(y|ies)|government|customs|compliance|officers?|military|emergency|lifeguards?|urban|planners?|court|regulat\w+|investigat\w+|immigration|assembly)\b/i,
  employers: listed(
    'County Council | Authority | Chambers | District Office | Port Authority | Security Services | Law Office | Rescue Service',
  ),
  objects: listed(
    'cases | hearings | districts | checkpoints | patrols | sites | applications | public meetings',
  ),
  records: listed(
    'case files | duty logs | briefs | incident sheets | council papers | witness statements | permits',
  ),
  people: listed('residents | counsel | councillors | recruits | witnesses | neighbouring services'),
  about: listed(
    `The authority protects a harbour town with narrow lanes and a chemical port
    | Chambers of twelve, known for short letters
    | We keep two terminals and a ferry pier calm
    | The district has nine villages and strong opinions in all of them
    | Our office answers every letter, even the green-ink ones
    | A service of forty with one ladder, two boats and a brass band`,
  ),
  duties: listed(
    `Stand watch in rotating shifts | Answer residents in plain words | Prepare the file before the hearing
    | Walk the district once a week | Brief the next shift | Give talks in schools
    | Keep calm when others do not | Sit in the public meeting | Help recruits through their first year`,
  ),
  deeds: listed(
    `stood 900 watches without an entry on file | took recruits through their first year | prepared forty hearings
    | gave talks in eleven schools | brought the oldest cases to a close | walked the district in all weathers
    | stood in as shift lead for a winter | answered residents within three days | was commended after the July flood`,
  ),
  studies: listed(
    'BA Public Administration | LLB | Diploma in Public Safety | BA Criminology | Service academy certificate',
  ),
};
