import { lazy, Suspense } from 'react';
import { closeQuickAdd, openQuickAdd, useQuickAddOpen } from './quickAddState';
import { useHotkey } from './useHotkey';

const QuickAddSheet = lazy(() => import('./QuickAddSheet'));

/** The sheet for a new application, from anywhere: by a button, or by the key N. */
export function QuickAdd() {
  const open = useQuickAddOpen();
  useHotkey('n', openQuickAdd);
  return (
    <Suspense>
      {open && <QuickAddSheet again={open === true ? null : open} onClose={closeQuickAdd} />}
    </Suspense>
  );
}
