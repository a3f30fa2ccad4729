/** What a form holds, as it is written. */
export type Values = Record<string, string>;

/**
 * Brings together what two people, or one person on two devices, made of the same beginning. Where only one of them
 * changed a field, that change stands; where both did, mine stays in the field and theirs is told.
 */
export function merged<V extends Values>(
  base: V,
  mine: V,
  theirs: V,
): { values: V; conflicts: (keyof V & string)[] } {
  const names = Object.keys(mine) as (keyof V & string)[];
  const untouched = (name: keyof V & string) => mine[name] === base[name];
  const together: Values = {
    ...mine,
    ...Object.fromEntries(names.filter(untouched).map((name) => [name, theirs[name] ?? ''])),
  };
  return {
    values: together as V,
    conflicts: names.filter(
      (name) => !untouched(name) && theirs[name] !== base[name] && theirs[name] !== mine[name],
    ),
  };
}

/** The names of the fields that were changed. */
export const changedNames = <V extends Values>(base: V, mine: V): (keyof V & string)[] =>
  (Object.keys(mine) as (keyof V & string)[]).filter((name) => mine[name] !== base[name]);

/** One text with the words of both. */
export const both = (theirs: string, mine: string): string =>
  mine.includes(theirs) ? mine : theirs.includes(mine) ? theirs : `${theirs}\n\n${mine}`;
