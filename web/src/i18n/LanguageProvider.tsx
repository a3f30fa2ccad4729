import { QueryClientContext } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { usePreference } from '@/ui/preferences';
import { formatsFor, type Formats } from './formats';
import { chosenLanguage, knownMessages, loadMessages, localeOf, type Language } from './language';
import { translator, type Messages, type Translate } from './messages';

const Texts = createContext<{ t: Translate; formats: Formats } | null>(null);

/** Gives everything below it the chosen language; only that language's texts are fetched. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [choice] = usePreference('language');
  const loaded = useMessages(chosenLanguage(choice));

  const value = useMemo(() => {
    if (!loaded) return null;
    const locale = localeOf(loaded.language);
    return { t: translator(locale, loaded.messages), formats: formatsFor(locale) };
  }, [loaded]);

  return value && <Texts value={value}>{children}</Texts>;
}

/** The texts, once they are there. What the server has worded in another language is asked for anew. */
function useMessages(language: Language) {
  // Before the app knows its server there is nothing that was asked for.
  const client = useContext(QueryClientContext);
  const [loaded, setLoaded] = useState<{ language: Language; messages: Messages } | null>(() => {
    const messages = knownMessages(language);
    return messages ? { language, messages } : null;
  });
  useEffect(() => {
    let wanted = true;
    void loadMessages(language).then((messages) => {
      if (!wanted) return;
      const before = document.documentElement.lang;
      document.documentElement.lang = language;
      setLoaded((shown) => (shown?.messages === messages ? shown : { language, messages }));
      if (before !== language) void client?.invalidateQueries();
    });
    return () => {
      wanted = false;
    };
  }, [language, client]);
  return loaded;
}

function useTexts() {
  const texts = useContext(Texts);
  if (!texts) throw new Error('There is no LanguageProvider above this');
  return texts;
}

export const useText = (): Translate => useTexts().t;
export const useFormats = (): Formats => useTexts().formats;
