import { listed, type Sector } from './sector.ts';

export const health: Sector = {
  titles:
    /\b(nurs\w+|medical|physicians?|surg\w+|therap\w+|health\w*|clinic\w*|dent\w+|pharmac\w+|patient|radiolog\w+|imaging|sonograph\w+|laborator\w+|phlebotom\w+|paramedic\w*|emt|optic\w+|ophthalm\w+|veterinar\w+|midwi\w+|diet\w+|hospital|psychiatr\w+|anesth\w+|audiolog\w+|hygienist\w*)\b/i,
  employers: listed(
    'Hospital | Clinic | Infirmary | Medical Centre | Practice | Health Trust | Care Home | Surgery',
  ),
  objects: listed(
    'patients | wards | examinations | appointments | home visits | night shifts | beds | samples',
  ),
  records: listed(
    'patient notes | referral letters | shift logs | care plans | discharge letters | stock lists | appointment lists',
  ),
  people: listed('relatives | doctors | students | visiting consultants | patients | night staff'),
  about: listed(
    `We are a small unit above a library, open six days a week, and our patients know our names
    | Two clinic lanes, one procedure suite, and doctors who would rather look at people than at keyboards
    | The infirmary serves a hillside town with narrow lanes and old lungs
    | A practice of nine, punctual and a little obsessed with clean hands
    | A teaching hospital with a village's memory
    | We see forty people a day, and we would like none of them to feel like the fortieth`,
  ),
  duties: listed(
    `Prepare the rooms before the first patient | Follow the doctor from room to room | Look after the afternoon list
    | Call relatives back the same day | Hand over to the night shift in good order | Take a weekend shift once a month
    | Keep the treatment room ready | Welcome students and show them around | Help where the corridor is full`,
  ),
  deeds: listed(
    `opened the unit every second weekend | looked after twelve beds on the late shift | showed fourteen students around their first ward
    | shortened the wait at the desk by a third | was thanked by name in nineteen letters | kept the treatment room ready for two teams
    | stood in as shift lead on thirty nights | prepared the annual inspection, with no finding | walked new colleagues through their first month`,
  ),
  studies: listed(
    'BSc Nursing | Diploma in Health Care | BSc Biomedical Sciences | Certificate in Patient Care | BSc Radiography',
  ),
};
