import { useEffect } from 'react';
import { useMedia } from './media';
import { usePreference } from './preferences';

/** Whether the dark theme is the one to show. */
export function useDark(): boolean {
  const [theme] = usePreference('theme');
  const systemIsDark = useMedia('(prefers-color-scheme: dark)');
  return theme === 'system' ? systemIsDark : theme === 'dark';
}

/** Keeps the page in the chosen theme, and follows the system's when nothing was chosen. */
export function useTheme() {
  const dark = useDark();
  useEffect(() => {
    document.documentElement.classList.toggle('ion-palette-dark', dark);
  }, [dark]);
}
