import { startTransition, useEffect } from 'react';
import { useNavigate } from 'react-router-dom';
import { tabs } from './tabs';

/** What the keys do, for the sheet that tells of them. */
export const shortcuts = [
  { keys: ['1', '–', '5'], text: 'keys.tabs' },
  { keys: ['/'], text: 'keys.search' },
  { keys: ['J'], text: 'keys.next' },
  { keys: ['K'], text: 'keys.previous' },
  { keys: ['N'], text: 'keys.new' },
  { keys: ['S'], text: 'keys.save' },
  { keys: ['?'], text: 'keys.help' },
] as const;

const writing = 'input, textarea, select, [contenteditable], ion-modal';

/** Single keys, heard only where nobody writes and no sheet is open; with Ctrl, Alt or Meta they belong to the browser. */
export function useShortcuts(showHelp: () => void) {
  const navigate = useNavigate();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey || event.isComposing)
        return;
      if (event.target instanceof Element && event.target.closest(writing)) return;
      if (document.querySelector('ion-modal.show-modal')) return;
      const tab = tabs[Number(event.key) - 1];
      const run = tab
        ? () => startTransition(() => navigate(`/${tab.name}`))
        : actions(showHelp)[event.key.toLowerCase()];
      if (!run) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [navigate, showHelp]);
}

const actions = (showHelp: () => void): Partial<Record<string, () => void>> => ({
  '?': showHelp,
  '/': () => content().querySelector<HTMLElement>('input[type="search"]')?.focus(),
  j: () => step(1),
  k: () => step(-1),
  s: () => saveButton()?.click(),
});

const content = () => document.getElementById('content') ?? document.body;

/** From one row of the list to the next, or into the list. */
function step(by: 1 | -1) {
  const links = [
    ...content().querySelectorAll<HTMLElement>('ol li a[href], [role="rowgroup"] [role="row"] a[href]'),
  ];
  const row = document.activeElement?.closest('li, [role="row"]');
  const here = links.findIndex((link) => row?.contains(link) ?? false);
  const at = here === -1 ? links.findIndex((link) => link.getAttribute('aria-current')) : here;
  links[at === -1 ? 0 : Math.min(links.length - 1, Math.max(0, at + by))]?.focus();
}

/** Of the row with the focus, else of the posting that is open. */
const saveButton = () =>
  (document.activeElement?.closest('li') ?? content()).querySelector<HTMLElement>('button[data-save]') ??
  content().querySelector<HTMLElement>('article button[data-save]');
