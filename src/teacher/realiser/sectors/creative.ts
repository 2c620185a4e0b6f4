import { listed, type Sector } from './sector.ts';

export const creative: Sector = {
  titles:
    /\b(design\w*|artists?|art|writers?|editors?|journal\w+|report\w*|photograph\w+|video\w*|film|musici\w+|music|actors?|produc\w+|directors?|animat\w+|illustrat\w+|graphic\w*|fashion|interior|media|public relations|advertis\w+|copy\w*|translat\w+|interpret\w+|broadcast\w*|sound|multimedia|content|choreograph\w+|danc\w+)\b/i,
  employers: listed('Studio | Press | Gazette | Films | Theatre | Pictures | Publishing | Radio'),
  objects: listed(
    'issues | productions | exhibitions | episodes | campaigns | covers | clients | evenings | commissions',
  ),
  records: listed('mood boards | proofs | press notes | shot lists | style guides | programmes | briefs'),
  people: listed('printers | authors | clients | freelancers | stage crews | readers'),
  about: listed(
    `We are fourteen people in a former post office, and we make books that get read
    | A theatre with ninety seats and a waiting list
    | The Gazette has come out every Thursday since 1922, flood or no flood
    | We film small subjects slowly
    | The studio works for museums, breweries and one stubborn zoo
    | A press that still answers letters by hand`,
  ),
  duties: listed(
    `Take a commission from first talk to last proof | Sit with clients and listen twice | Look after three freelancers
    | Keep the calendar honest | Prepare the opening evening | Meet the printer before things go wrong
    | Bring one idea a week to the table | Help carry chairs | Answer readers the same week`,
  ),
  deeds: listed(
    `took thirty commissions from first talk to last proof | looked after four freelancers and their dates | opened nine exhibitions on time
    | won a regional prize for the spring issue | cut print costs by a quarter | rebuilt the archive after the flood
    | brought the yearly programme to print | kept two difficult clients | ran the summer school for young readers`,
  ),
  studies: listed(
    'BA Fine Art | BA Journalism | Diploma in Graphic Arts | BA Modern Languages | BA Theatre Studies',
  ),
};
