import { InputError } from '../core/errors.ts';

/** The names that are taken in a graph: values and nodes share one set. */
export class UniqueNames {
  private readonly taken = new Set<string>();
  private readonly counts = new Map<string, number>();

  reserve(names: Iterable<string>): void {
    for (const name of names) if (name !== '') this.taken.add(name);
  }

  /** Takes exactly this name. @throws InputError when it is taken. */
  claim(name: string): void {
    if (name === '' || this.taken.has(name))
      throw new InputError({ expected: 'a name that is free in the graph', got: JSON.stringify(name) });
    this.taken.add(name);
  }

  /** The base itself where it is free, else `base_1`, `base_2`, …. `take: false` leaves it to a later {@link claim}. */
  unique(base: string, take = true): string {
    let count = this.counts.get(base) ?? 0;
    let name = count === 0 ? base : `${base}_${count}`;
    while (this.taken.has(name)) name = `${base}_${++count}`;
    this.counts.set(base, count);
    if (take) this.taken.add(name);
    return name;
  }
}
