/** A function of one object that answers the same object without thinking again, for as long as there is that object. */
export function rememberedOf<Asked extends object, Found extends object>(
  find: (asked: Asked) => Found,
): (asked: Asked) => Found {
  const known = new WeakMap<Asked, Found>();
  return (asked) => {
    const before = known.get(asked);
    if (before !== undefined) return before;
    const found = find(asked);
    known.set(asked, found);
    return found;
  };
}
