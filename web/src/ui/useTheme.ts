import { useEffect } from 'react';
import { useMedia } from './media';
import { usePreference } from './preferences';

/** Keeps the page in the chosen theme, and follows the system's when nothing was chosen. */
export function useTheme() {
  const [theme] = usePreference('theme');
  const systemIsDark = useMedia('(prefers-color-scheme: dark)');
  const dark = theme === 'system' ? systemIsDark : theme === 'dark';
  useEffect(() => {
    document.documentElement.classList.toggle('ion-palette-dark', dark);
  }, [dark]);
}
