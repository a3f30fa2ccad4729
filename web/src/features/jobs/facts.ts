import type { JobPosting, Money } from '@/api/types';
import type { Formats } from '@/i18n/formats';
import type { Translate } from '@/i18n/messages';

export function salaryText(t: Translate, formats: Formats, salary: Money | null | undefined): string | null {
  const amount = salary && formats.money(salary);
  if (!amount) return null;
  return t(`salary.${salary.period}`, { amount });
}

/** The place, with its country where the place does not already name it. */
export function placeText(
  formats: Formats,
  { location, country }: Pick<JobPosting, 'location' | 'country'>,
): string {
  const land = country ? formats.country(country) : '';
  if (!location) return land;
  const named = land === '' || location.toLowerCase().includes(land.toLowerCase());
  return named ? location : `${location}, ${land}`;
}

/** Whether one can still apply. Its day may have passed since the server last looked. */
export function standing(
  posting: Pick<JobPosting, 'status' | 'expires_at'>,
  now = Date.now(),
): JobPosting['status'] {
  const passed = posting.expires_at != null && new Date(posting.expires_at).getTime() < now;
  return posting.status === 'open' && passed ? 'expired' : posting.status;
}

/** An address from outside that may be followed: http and https, nothing that runs. */
export function outsideAddress(url: string | null | undefined): string | null {
  if (!url) return null;
  try {
    const { protocol, href } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}
