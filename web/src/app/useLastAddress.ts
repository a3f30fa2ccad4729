import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';
import { isTab, tabs } from './tabs';

const last: Partial<Record<string, string>> = {};

/** Where somebody was in a tab when they left it, so that coming back finds the search as it was. */
export function useLastAddress(): (tab: string) => string {
  const { pathname, search } = useLocation();
  useEffect(() => {
    const tab = tabs.find(({ name }) => isTab(pathname, name));
    if (tab) last[tab.name] = pathname + search;
  }, [pathname, search]);
  return (tab) => last[tab] ?? `/${tab}`;
}
