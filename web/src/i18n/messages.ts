import type { en } from './en';
import { numbersFor } from './numbers';

/** A text, or the forms it takes with a number. English and Swedish both say `one` of exactly 1. */
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
  const number = numbersFor(locale);
  return (key, ...[values]) => {
    const message: string | Plural = messages[key];
    const given: Partial<Record<string, string | number>> = values ?? {};
    const text =
      typeof message === 'string' ? message : Number(given.count) === 1 ? message.one : message.other;
    return text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = given[name];
      return typeof value === 'number' ? number(value) : (value ?? '');
    });
  };
}
