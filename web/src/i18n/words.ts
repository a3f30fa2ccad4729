import { formatsOf, type Formats } from './formats';
import { localeOf, type Language } from './language';
import { translator, type Messages, type Translate } from './messages';

/** A language as the app speaks it. */
export interface Words {
  t: Translate;
  formats: Formats;
}

const made = new Map<Messages, Words>();

/** The same for the same messages: made once, and soon, as browsers take their time over it. */
export function wordsOf(language: Language, messages: Messages): Words {
  const before = made.get(messages);
  if (before) return before;
  const locale = localeOf(language);
  const words = { t: translator(locale, messages), formats: formatsOf(locale) };
  made.set(messages, words);
  return words;
}
