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

export const loadMessages: Record<Language, () => Promise<Messages>> = {
  en: async () => (await import('./en')).en,
  sv: async () => (await import('./sv')).sv,
};
