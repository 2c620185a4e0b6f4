import type { Parties } from '../parties.ts';
import type { Block, Cell } from './embeddedExamples.ts';

/** One list of names a party; null where there is no answer. */
export interface NamedLists<Item> {
  readonly label: readonly Item[];
  readonly first: readonly Item[] | null;
  readonly second: readonly Item[] | null;
}

export interface NameTableOptions<Item> {
  readonly caption: string;
  readonly itemTitle: string;
  readonly parties: Parties;
  /** Whether both name the same thing. */
  readonly same: (a: Item, b: Item) => boolean;
  /** Whether what is named is right as a whole; default: whenever it is the same. */
  readonly right?: (named: Item, wanted: Item) => boolean;
  readonly name: (item: Item) => string;
  /** What an answer says of it; default: that it names it. */
  readonly said?: (item: Item) => string;
}

/** Things named by the label and in the answers, a row each: what should be named first, then what should not. */
export function nameTable<Item>(lists: NamedLists<Item>, options: NameTableOptions<Item>): Block {
  const { same, parties } = options;
  const answers = [
    { title: parties.first.role, items: lists.first },
    { title: parties.second?.role ?? '', items: lists.second },
  ].filter(({ title, items }) => title !== '' && items !== null);
  const rows: { item: Item; wanted: Item | null }[] = lists.label.map((item) => ({ item, wanted: item }));
  for (const item of answers.flatMap(({ items }) => items ?? [])) {
    if (!rows.some((row) => same(row.item, item))) rows.push({ item, wanted: null });
  }
  return {
    kind: 'table',
    caption: options.caption,
    columns: [options.itemTitle, 'label', ...answers.map(({ title }) => title)],
    rows: rows.map(({ item, wanted }) => [
      options.name(item),
      wanted === null ? '' : (options.said?.(wanted) ?? 'named'),
      ...answers.map(({ items }) => answerCell(items ?? [], item, wanted, options)),
    ]),
    marked: false,
  };
}

function answerCell<Item>(
  items: readonly Item[],
  item: Item,
  wanted: Item | null,
  { same, right = same, said = () => 'named' }: NameTableOptions<Item>,
): Cell {
  const named = items.find((other) => same(other, item));
  if (named === undefined) return wanted === null ? '' : ['left out', 'bad'];
  if (wanted === null) return [`${said(named)}, not in the label`, 'bad'];
  return [said(named), right(named, wanted) ? 'good' : 'bad'];
}
