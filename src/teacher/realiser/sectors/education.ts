import { listed, type Sector } from './sector.ts';

export const education: Sector = {
  titles:
    /\b(teach\w*|professors?|instruct\w+|tutors?|school|education\w*|librar\w+|lecturers?|postsecondary|kindergarten|curriculum|trainers?|coach\w*|archiv\w+|curators?|faculty|academic|counsel\w+|social workers?|community|clergy|child\w*)\b/i,
  employers: listed(
    'College | Community College | School | Academy | Institute | Learning Trust | University | Library',
  ),
  objects: listed(
    'pupils | courses | evening classes | terms | families | field trips | workshops | reading groups',
  ),
  records: listed(
    'term reports | course guides | reading lists | attendance sheets | lesson notes | parent letters | exhibition labels',
  ),
  people: listed('parents | pupils | colleagues | volunteers | visiting speakers | head teachers'),
  about: listed(
    `We are a school of two hundred at the end of a bus line, and the bus waits for us
    | The college teaches trades by day and languages by night
    | Our reading room has eleven tables and a stove, and it is full in January
    | A small trust that works with families nobody else has time for
    | We believe in quiet rooms, loud playgrounds and honest reports
    | The institute runs forty evening classes, from welding to Welsh`,
  ),
  duties: listed(
    `Take two groups through the year | Meet parents twice a term | Plan the open evening
    | Keep the room a place where people like to be | Stand in when a colleague is ill | Prepare the visit to the museum
    | Write the term report in plain words | Welcome volunteers | Sit on the timetable group`,
  ),
  deeds: listed(
    `took two groups from first to last term without losing one | organised the open evening | ran a Saturday club for thirty children
    | met every family at home once | doubled the number of evening visitors | prepared a visit to the coast for sixty
    | stood in for the head of year for a term | built up a group of nine volunteers | brought attendance above ninety-five percent`,
  ),
  studies: listed(
    'BA Education | MA Pedagogy | Postgraduate Certificate in Education | BA History | BA Social Work',
  ),
};
