import { useCallback, useSyncExternalStore } from 'react';

/** What a person sets for this device. */
interface Preferences {
  theme: 'system' | 'light' | 'dark';
  language: 'system' | 'en' | 'sv';
}

const allowed: { [K in keyof Preferences]: readonly Preferences[K][] } = {
  theme: ['system', 'light', 'dark'],
  language: ['system', 'en', 'sv'],
};

const listeners = new Set<() => void>();
const announce = () => listeners.forEach((listener) => listener());

function subscribe(listener: () => void) {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

export function readPreference<K extends keyof Preferences>(name: K): Preferences[K] {
  const stored = localStorage.getItem(`jobtracker.${name}`);
  return allowed[name].find((value) => value === stored) ?? 'system';
}

export function usePreference<K extends keyof Preferences>(name: K) {
  const value = useSyncExternalStore(subscribe, () => readPreference(name));
  const change = useCallback(
    (next: Preferences[K]) => {
      localStorage.setItem(`jobtracker.${name}`, next);
      announce();
    },
    [name],
  );
  return [value, change] as const;
}
