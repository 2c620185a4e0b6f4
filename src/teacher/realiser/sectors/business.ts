import { listed, type Sector } from './sector.ts';

export const business: Sector = {
  titles:
    /\b(account\w*|auditors?|analysts?|financ\w+|budget|managers?|management|business|executives?|human resources|recruit\w+|consultants?|economists?|insurance|claims?|actuar\w+|logisticians?|purchasing|buyers?|project|program|operations|marketing|clerks?|secretar\w+|administrative|office|payroll|bookkeep\w+|assistants?|receptionists?|underwriters?|loan|tax|credit)\b/i,
  employers: listed(
    'Holdings | Advisory | Trading | Mutual | Partners | Group | Supply | Services | Brothers',
  ),
  objects: listed(
    'cost centres | suppliers | accounts | contracts | branch offices | invoices | policies | month ends | projects',
  ),
  records: listed(
    'board papers | monthly reports | forecasts | purchase orders | minutes | letters | supplier files | yearly plans',
  ),
  people: listed('managers | branch staff | suppliers | clients | trustees | auditors'),
  about: listed(
    `We trade in timber and paper and have paid every invoice on time since 1961
    | A mutual with ninety thousand members and one very old vault
    | We advise towns and small firms, and we tell them when they do not need us
    | Four offices, two languages, and an accounts team that leaves at five
    | Margins are thin and mistakes are dear, so we look for people who count first and argue afterwards
    | Our clients are family firms, and they expect the same face every year`,
  ),
  duties: listed(
    `Prepare the figures for the monthly meeting | Keep the yearly plan honest | Find the steps that nobody needs and take them out
    | Answer the branches within a day | Sit on the supplier round twice a year | Stand in for the head of the office
    | Bring two new colleagues up to speed | Close the month without drama | Explain the numbers to people who do not like numbers`,
  ),
  deeds: listed(
    `closed every month end on the third day | brought overdue accounts down by a fifth | stood in for the head of the office for half a year
    | led the move to the new building without a lost day | cut the time for an answer from nine days to six | took five new colleagues through their first months
    | passed two outside reviews without a finding | kept costs within one percent of plan | renewed eleven contracts ahead of their date`,
  ),
  studies: listed(
    'BA Business Administration | BSc Accounting | Diploma in Commerce | MSc Industrial Economics | HND Business',
  ),
};
