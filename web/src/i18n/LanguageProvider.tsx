import { QueryClientContext } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { usePreference } from '@/ui/preferences';
import type { Formats } from './formats';
import { chosenLanguage, knownMessages, loadMessages, type Language } from './language';
import type { Messages, Translate } from './messages';
import { wordsOf, type Words } from './words';

const Texts = createContext<Words | null>(null);

/** Gives everything below it the chosen language; only that language's texts are fetched. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [choice] = usePreference('language');
  const loaded = useMessages(chosenLanguage(choice));
  return loaded && <Texts value={wordsOf(loaded.language, loaded.messages)}>{children}</Texts>;
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
