import { listed, type Sector } from './sector.ts';

export const engineering: Sector = {
  titles:
    /\b(engineers?|engineering|drafters?|draft\w+|surveyors?|civil|mechanical|electrical|electronics?|aerospace|nuclear|chemical engineer\w*|industrial engineer\w*|cartograph\w+|architects?,|landscape|robotics|mechatronic\w*|validation)\b/i,
  employers: listed(
    'Engineering | Design Office | Partners | Instruments | Turbines | Structures | Controls | Consulting Engineers',
  ),
  objects: listed(
    'drawing sets | site visits | test rigs | production lines | pump stations | prototypes | bridges | assemblies | variants',
  ),
  records: listed(
    'test reports | drawing packages | design notes | change notices | site diaries | parts lists | acceptance records',
  ),
  people: listed('contractors | draughtsmen | workshop staff | suppliers | graduates | planning officers'),
  about: listed(
    `Our seventy people design drainage and highway schemes for towns that have outgrown their pipes
    | We build test benches for turbine makers on three continents
    | A family firm in its third generation that still mends what it sold in 1978
    | We make small valves for large ships
    | Clients tell us that our drawings are a pleasure to build from, and we would like to keep it that way
    | Half of us sit at desks, half stand at machines, and everybody eats at one table`,
  ),
  duties: listed(
    `Follow a part from the first sketch to the tenth unit | Visit the site when the drawing and the ground disagree | Sit with clients when the scope changes
    | Answer questions from the workshop the same day | Look after two graduates | Prepare the package for the tender
    | Check what suppliers send us | Plan the trials for the winter season | Sign off small changes yourself`,
  ),
  deeds: listed(
    `followed a pumping station from first sketch to handover | brought two late schemes back to their dates | took part in the acceptance of four lines
    | cut rework in the shop by a third | mentored two graduates through their first winter | visited eleven sites and mended the drawings on the spot
    | halved the time from question to answer for the workshop | defended the design before the client three times | took a prototype through its first thousand hours`,
  ),
  studies: listed(
    'BEng Mechanical Engineering | BEng Civil Engineering | HND Engineering | BSc Electrical Engineering | Diploma in Technical Design',
  ),
};
