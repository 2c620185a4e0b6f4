import { listed, type Sector } from './sector.ts';

export const service: Sector = {
  titles:
    /\b(sales\w*|retail|cashiers?|cooks?|chefs?|food|servers?|wait(er|ress)\w*|bartend\w*|barista\w*|hotel|hospitality|customer|representatives?|agents?|store|hair\w*|cosmet\w+|beaut\w+|barbers?|travel|tour|concierge\w*|gambling|fitness|personal|housekeep\w*|real estate|telemarket\w*|models?|counter|merchandis\w+|usher\w*|funeral)\b/i,
  employers: listed('Stores | Kitchen | Hotel | House | Outfitters | Provisions | Travel | Rooms | Market'),
  objects: listed(
    'guests | tables | orders | counters | bookings | showrooms | customers | events | regular customers',
  ),
  records: listed(
    'order books | shift plans | price lists | booking sheets | stock counts | weekly sales sheets | menus',
  ),
  people: listed('guests | new starters | suppliers | floor staff | wholesale buyers | regulars'),
  about: listed(
    `Seventy seats, a queue at the door and a kitchen that hums
    | We sell boots that can be resoled, to people who walk
    | A hotel of forty rooms between the station and the sea
    | Our shop has been on the same corner since trams had horses
    | We like regulars, short menus and clean counters
    | The house closes on Mondays, and so do we`,
  ),
  duties: listed(
    `Open or close the house four days a week | Keep the floor moving on busy nights | Step in when a guest is unhappy
    | Order from three suppliers | Dress the window each month | Welcome regulars by name
    | Bring two new people through their first weeks | Count the drawer with a colleague | Help at the autumn fair`,
  ),
  deeds: listed(
    `opened the house five mornings a week | brought waste down by a fifth | served ninety guests on busy nights
    | was named by guests in forty reviews | took six new people through their first weeks | ran the stand at the autumn fair
    | won back eleven lost accounts | closed the drawer without a difference | dressed the window each month`,
  ),
  studies: listed(
    'Diploma in Hospitality | Certificate in Retail | BA Marketing | High school diploma | Diploma in Tourism',
  ),
};
