import type { Groups } from '@/api/types';
import { useFormats, useText } from '@/i18n/LanguageProvider';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** A day of the week in the reader's language; other words as they are. */
export function weekdayName(locale: string, name: string): string {
  const index = weekdays.indexOf(name.toLowerCase());
  if (index < 0) return name;
  // The first of January 2024 was a Monday.
  const day = new Date(Date.UTC(2024, 0, 1 + index));
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(day);
}

/** What a group is called; the rest, which has no name, by what it lacks. */
export function useGroupName() {
  const t = useText();
  const { locale } = useFormats();
  return (by: Groups['by'], name: string) =>
    name === '' ? t(`chart.unknown.${by}`) : by === 'weekday' ? weekdayName(locale, name) : name;
}
