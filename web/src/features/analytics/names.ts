/** Things whose names tell them apart: a name that comes again gets a number. A chart knows its parts by name alone. */
export function once<Named extends { name: string }>(all: Named[]): Named[] {
  const seen = new Map<string, number>();
  return all.map((each) => {
    const count = (seen.get(each.name) ?? 0) + 1;
    seen.set(each.name, count);
    return count === 1 ? each : { ...each, name: `${each.name} (${count})` };
  });
}
