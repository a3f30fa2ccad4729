import { readPreference } from '@/ui/preferences';
import type { Messages } from './messages';

export const languages = ['en', 'sv'] as const;
export type Language = (typeof languages)[number];

/** The browser's wish, as far as it can be met. */
export const systemLanguage = (wishes: readonly string[] = navigator.languages): Language =>
  wishes.map((wish) => wish.slice(0, 2)).find(isLanguage) ?? 'en';

const isLanguage = (code: string): code is Language => (languages as readonly string[]).includes(code);

/** The regional form the person's own browser uses for this language, so that dates look the way they expect. */
export const localeOf = (language: Language, wishes: readonly string[] = navigator.languages): string =>
  wishes.find((wish) => wish.startsWith(`${language}-`)) ?? { en: 'en-GB', sv: 'sv-SE' }[language];

/** The person's wish for this device, or else the browser's. */
export const chosenLanguage = (choice = readPreference('language')): Language =>
  choice === 'system' ? systemLanguage() : choice;

const fetched: Record<Language, () => Promise<Messages>> = {
  en: async () => (await import('./en')).en,
  sv: async () => (await import('./sv')).sv,
};

const known: Partial<Record<Language, Messages>> = {};

export const loadMessages = async (language: Language): Promise<Messages> =>
  (known[language] ??= await fetched[language]());

/** The texts, if they have been loaded. */
export const knownMessages = (language: Language): Messages | undefined => known[language];
