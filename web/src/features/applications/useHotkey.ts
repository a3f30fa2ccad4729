import { useLayoutEffect } from 'react';

const writing = 'input, textarea, select, [contenteditable], ion-modal';

/** One letter, pressed where nobody is writing and no sheet is open; heard as soon as anything can be seen. */
export function useHotkey(letter: string, run: () => void) {
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== letter || event.metaKey || event.ctrlKey || event.altKey) return;
      if (event.defaultPrevented || (event.target as Element).closest(writing)) return;
      if (document.querySelector('ion-modal.show-modal')) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [letter, run]);
}
