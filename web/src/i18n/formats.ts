import type { Money } from '@/api/types';
import { late } from './late';
import { numbersFor } from './numbers';

export type Formats = ReturnType<typeof formatsFor>;

const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

const made = new Map<string, Formats>();

/** The same for the same locale: browsers take their time over each. */
export function formatsOf(locale: string): Formats {
  const formats = made.get(locale) ?? formatsFor(locale);
  made.set(locale, formats);
  return formats;
}

/** Dates, times, numbers and money as the reader's language writes them. */
export function formatsFor(locale: string) {
  const day = late(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }));
  const calendarDay = late(() => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }));
  const shortDay = late(
    () => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }),
  );
  const moment = late(() => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }));
  const clock = late(() => new Intl.DateTimeFormat(locale, { timeStyle: 'short' }));
  const percent = late(() => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }));
  const relative = late(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
  const enumeration = late(() => new Intl.ListFormat(locale));
  const amounts = new Map<string | null, Intl.NumberFormat>();
  const amountIn = (currency: string | null) => {
    const amount = amounts.get(currency) ?? moneyFormat(locale, currency);
    amounts.set(currency, amount);
    return amount;
  };
  const regions = late(() => new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }));

  return {
    locale,
    date: (iso: string) => day().format(new Date(iso)),
    /** A day of the calendar, which is the same everywhere. */
    day: (iso: string) => calendarDay().format(new Date(iso)),
    shortDay: (iso: string) => shortDay().format(new Date(iso)),
    /** A moment as the clocks of a place show it, with the place's own name of its time. */
    dateTimeIn: (iso: string, timeZone: string) =>
      new Intl.DateTimeFormat(locale, {
        weekday: 'short',
        day: 'numeric',
        month: 'short',
        hour: '2-digit',
        minute: '2-digit',
        timeZoneName: 'short',
        timeZone,
      }).format(new Date(iso)),
    dateTime: (iso: string) => moment().format(new Date(iso)),
    /** Today's moments by the clock alone, others with their date. */
    clock: (at: number, now = new Date()) =>
      (new Date(at).toDateString() === now.toDateString() ? clock : moment)().format(at),
    number: numbersFor(locale),
    bytes: (size: number) => fileSize(locale, size),
    percent: (share: number) => percent().format(share),
    list: (names: string[]) => enumeration().format(names),

    /** "3 days ago", "yesterday", "in 2 weeks". */
    ago(iso: string, now = Date.now()): string {
      const seconds = (new Date(iso).getTime() - now) / 1000;
      const [unit, size] = steps.find(([, length]) => Math.abs(seconds) >= length) ?? ['second', 1];
      return relative().format(Math.abs(seconds) < 60 ? 0 : Math.trunc(seconds / size), unit);
    },

    /** "3 hours", "2 days": the largest unit that fits. */
    duration(seconds: number): string {
      const [unit, size] = steps.find(([, length]) => seconds >= length) ?? ['minute', 60];
      const style: Intl.NumberFormatOptions = {
        style: 'unit',
        unit,
        unitDisplay: 'long',
        maximumFractionDigits: 0,
      };
      return new Intl.NumberFormat(locale, style).format(Math.max(1, Math.floor(seconds / size)));
    },

    country: (code: string) =>
      /^[A-Za-z]{2}$/.test(code) ? (regions().of(code.toUpperCase()) ?? code) : code,

    /** The amounts without their period; null when the posting names none. */
    money: ({ amount_min: least, amount_max: most, currency }: Money): string | null => {
      const amount = amountIn(currency);
      if (least == null) return most == null ? null : amount.format(most);
      return most == null || most === least ? amount.format(least) : amount.formatRange(least, most);
    },
  };
}

function moneyFormat(locale: string, currency: string | null): Intl.NumberFormat {
  const digits = { maximumFractionDigits: 0 };
  try {
    return new Intl.NumberFormat(locale, currency ? { style: 'currency', currency, ...digits } : digits);
  } catch {
    // Sources write what they like into the currency; what is no currency code is left out.
    return new Intl.NumberFormat(locale, digits);
  }
}

/** "812 kB", "3.4 MB". */
function fileSize(locale: string, bytes: number): string {
  const [unit, size] = bytes < 1_000_000 ? ['kilobyte', 1_000] : ['megabyte', 1_000_000];
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: unit,
    maximumFractionDigits: unit === 'kilobyte' ? 0 : 1,
  }).format(Math.max(1, bytes / size));
}
