import type { en } from './en';

/** A text, or the forms it takes with a number. English and Swedish both know `one` and `other`. */
export type Plural = { one: string; other: string };

export type English = typeof en;
export type Key = keyof English;

/** What each language has to bring: the same keys, plural where English is plural. A missing one does not compile. */
export type Messages = { [K in Key]: English[K] extends string ? string : Plural };

type Placeholders<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

type Names<Message> = Message extends string
  ? Placeholders<Message>
  : Message extends Plural
    ? Placeholders<Message['other']> | 'count'
    : never;

export type Arguments<K extends Key> = [Names<English[K]>] extends [never]
  ? []
  : [values: Record<Names<English[K]>, string | number>];

export type Translate = <K extends Key>(key: K, ...values: Arguments<K>) => string;

export function translator(locale: string, messages: Messages): Translate {
  const plural = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  return (key, ...[values]) => {
    const message: string | Plural = messages[key];
    const given: Partial<Record<string, string | number>> = values ?? {};
    const text =
      typeof message === 'string'
        ? message
        : plural.select(Number(given.count)) === 'one'
          ? message.one
          : message.other;
    return text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = given[name];
      return typeof value === 'number' ? number.format(value) : (value ?? '');
    });
  };
}
