import { useLayoutEffect, useSyncExternalStore } from 'react';
import { useMedia } from './media';
import { usePreference } from './preferences';

const DARK = 'ion-palette-dark';

/** Whether the dark theme is the one to show. */
export function useDark(): boolean {
  const [theme] = usePreference('theme');
  const systemIsDark = useMedia('(prefers-color-scheme: dark)');
  return theme === 'system' ? systemIsDark : theme === 'dark';
}

/** Keeps the page in the chosen theme, and follows the system's when nothing was chosen. */
export function useTheme() {
  const dark = useDark();
  useLayoutEffect(() => {
    document.documentElement.classList.toggle(DARK, dark);
  }, [dark]);
}

/** Whether the page is dark by now. What has been read from its style before that changes is out of date. */
export const usePageIsDark = () => useSyncExternalStore(watchPage, pageIsDark);

const pageIsDark = () => document.documentElement.classList.contains(DARK);

function watchPage(listener: () => void) {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributeFilter: ['class'] });
  return () => observer.disconnect();
}
