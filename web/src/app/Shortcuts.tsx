import { lazy, Suspense, useCallback, useState } from 'react';
import { useShortcuts } from './shortcuts';

const ShortcutsSheet = lazy(() => import('./ShortcutsSheet'));

/** The keys of the desktop, and the sheet that tells of them. */
export function Shortcuts() {
  const [open, setOpen] = useState(false);
  useShortcuts(useCallback(() => setOpen(true), []));
  return <Suspense>{open && <ShortcutsSheet onClose={() => setOpen(false)} />}</Suspense>;
}
