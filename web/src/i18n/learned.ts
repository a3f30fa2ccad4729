import { formatsOf } from './formats';
import { localeOf, type Language } from './language';

const aRange = { amount_min: 1, amount_max: 2, currency: 'EUR', period: 'month' } as const;

/**
 * A browser takes long to write its first date or amount in a language, and longest for "3 days ago". What the first
 * page shows of it is learned while that page's files are on their way.
 */
export function learnAgo(language: Language): void {
  formatsOf(localeOf(language)).ago(new Date().toISOString());
}

/** The rest, to be learned piece by piece before somebody opens a page that shows it. */
export const lessons = (language: Language): (() => unknown)[] => {
  const formats = formatsOf(localeOf(language));
  const now = new Date().toISOString();
  return [
    () => formats.date(now),
    () => formats.dateTime(now),
    () => formats.day(now),
    () => formats.money(aRange),
  ];
};
