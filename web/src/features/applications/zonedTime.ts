const two = (number: number) => String(number).padStart(2, '0');

/** A moment as a field for a local time writes it, "2026-03-01T14:30", by this device's clock. */
export function localTime(iso: string): string {
  const at = new Date(iso);
  return (
    `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}` +
    `T${two(at.getHours())}:${two(at.getMinutes())}`
  );
}

/** A moment as the clocks of a zone show it, "2026-03-01T14:30". */
export function timeIn(iso: string, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(iso));
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/** The moment at which the clocks of a zone show this time. In an hour that is left out, the one an hour later. */
export function instantIn(local: string, zone: string): string {
  const wanted = Date.parse(`${local}:00Z`);
  let guess = wanted;
  // The zone's distance from UTC depends on the moment sought; the second step corrects for a change in between.
  for (let step = 0; step < 2; step++) {
    const shown = Date.parse(`${timeIn(new Date(guess).toISOString(), zone)}:00Z`);
    guess += wanted - shown;
  }
  return new Date(guess).toISOString();
}

export const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';

/** Every zone this device knows, the person's own first. */
export const zones = (): string[] => {
  const own = ownZone();
  return [own, ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== own)];
};
