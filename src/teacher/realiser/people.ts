import type { Random } from '../../core/random.ts';
import { listed } from './sectors/sector.ts';

const firstNames = listed(
  `Amara | Bohdan | Catalina | Dmitri | Eilidh | Farid | Gwendolyn | Hamid | Ingrid | Joaquín | Keira | Lucian | Mireille | Nadia | Oskar
  | Priya | Quentin | Rosalba | Søren | Thandeka | Ulrike | Valentín | Wilhelmina | Xochitl | Yusuf | Zora | Ariki | Bea | Cormac | Delphine
  | Emeka | Fiona | Gustavo | Hana | Ilse | Jorunn | Kofi | Leilani | Malakai | Noor | Orla | Piotr | Ruth | Siobhán | Tevita | Uma
  | Vikram | Wanda | Yara | Zacharias | Agnes | Bruno | Chidi | Dara | Elin | Florian | Greta | Hugo | Imani | Jonas | Kamala | Lars | Mei
  | Nils | Odette | Pablo | Rania | Stellan | Tomasz | Violeta`,
);
const lastNames = listed(
  `Achterberg | Bassett | Castellan | Dąbrowski | Espeland | Ferreira | Galloway | Halaufia | Iwu | Jansen | Kovačević | Lindqvist | Mbatha | Nakamura
  | Okonjo | Petrov | Quispe | Rattanakosin | Stephanou | Tomasson | Ueda | Vasquez | Whitten | Xanthos | Yilmaz | Zielinski | Abernathy | Brandauer
  | Calloway | Devereux | Eastwood | Fontaine | Grimshaw | Hargreave | Ibarra | Jelinek | Karlsson | Laurent | Mwangi | Novak | Oduya | Pereira
  | Rautio | Sato | Tran | Urquhart | Villareal | Wójtowicz | Yeboah | Zimmer | Arslan | Beaumont | Chaudhry | Duarte | Eriksen | Fairbanks`,
);
const placeNames = listed(
  `Alder | Amberfield | Ashcombe | Birchwater | Brackley | Calder | Castle Hythe | Cinder | Clearwater | Copperhill | Dunmore | Eastmere | Fennimore
  | Garnet | Goldcrest | Harbour Lane | Hartwell | Hazel | Ironbridge | Juniper | Kestrel | Lantern | Larkmere | Ledger | Linden | Magnolia | Marsh
  | Mistral | North Quay | Oakhurst | Opal | Orchard | Palefire | Pinewater | Plumtree | Quarry Lane | Redfern | Riverbend | Saffron | Seabright
  | Silver Heron | Skylark | Stonefield | Tamarack | Tern Island | Thornmere | Umber | Vesper | Westgate | Willowbank`,
);
const towns = listed(
  `Aldmoor | Bellhaven | Calvora | Cresswick | Dunfell | Eskport | Fairlough | Gannet Bay | Harrowick | Inverleigh | Junction Falls | Kestner | Lowmarsh
  | Marrow Plains | Nukutai | Oldbridge | Port Adair | Quillan | Rosewick | Sunderlow | Tarn Valley | Upper Wick | Vale Cross | Wexcombe | Yarrow`,
);

export interface Person {
  readonly name: string;
  readonly town: string;
  readonly email: string;
  readonly phone: string;
}

/** Invented names; no part of them depends on the label. */
export function drawPerson(random: Random): Person {
  const first = pick(random, firstNames);
  const last = pick(random, lastNames);
  const second = pick(random, lastNames);
  const family = random.next() < 0.3 && second !== last ? `${last}-${second}` : last;
  const plain = (text: string) =>
    text
      .normalize('NFD')
      .toLowerCase()
      .replace(/ø/g, 'o')
      .replace(/ł/g, 'l')
      .replace(/[^a-z]/g, '');
  return {
    name: `${first} ${family}`,
    town: pick(random, towns),
    email: `${plain(first)}.${plain(last)}@mailbox.example`,
    phone: `555-01${String(random.integer(100)).padStart(2, '0')}`,
  };
}

/** Different from those already in use. */
export function drawEmployer(random: Random, kinds: readonly string[], taken: Set<string>): string {
  for (;;) {
    const place = pick(random, placeNames);
    if (taken.has(place)) continue;
    taken.add(place);
    return `${place} ${pick(random, kinds)}`;
  }
}

export function drawSchool(random: Random): string {
  return `${pick(random, placeNames)} ${pick(random, ['College', 'University', 'Institute', 'Polytechnic', 'Technical College'])}`;
}

export function drawTown(random: Random): string {
  return pick(random, towns);
}

export function pick<T>(random: Random, items: readonly T[]): T {
  return items[random.integer(items.length)];
}
