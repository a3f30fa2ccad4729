/** `2021-04` as "April 2021", `2021` as it is; what is neither stays as it was written. */
export function monthText(locale: string, month: string | null): string {
  if (!month) return '';
  const [, year, of] = /^(\d{4})-(\d{2})$/.exec(month) ?? [];
  if (!year || !of) return month;
  const date = new Date(Date.UTC(Number(year), Number(of) - 1, 1));
  return new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(date);
}

interface Span {
  start: string | null;
  end: string | null;
  current?: boolean;
}

/** "Apr 2021 – now". */
export function spanText(locale: string, { start, end, current }: Span, now: string): string {
  const from = monthText(locale, start);
  const to = current ? now : monthText(locale, end);
  return from && to ? `${from} – ${to}` : from || to;
}

/** Whether it can be read as a month or a year, or says nothing. */
export const isMonth = (text: string) => /^(\d{4}(-(0[1-9]|1[0-2]))?)?$/.test(text.trim());
