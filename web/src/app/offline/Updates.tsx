import { useEffect } from 'react';
import { useText } from '@/i18n/LanguageProvider';
import { showToast } from '@/ui/toasts';
import { hasUnsavedWords, watchWriting } from './unsaved';
import { startWorker } from './worker';

/** Starts the worker that keeps the app's files, and offers each newer version. Words that were not saved are asked for first. */
export function Updates() {
  const t = useText();
  useEffect(() => watchWriting(), []);
  useEffect(
    () =>
      startWorker((reload) => {
        const anyway = () =>
          showToast({
            text: t('update.unsaved'),
            lasting: true,
            action: { label: t('update.reload_anyway'), run: reload },
          });
        showToast({
          text: t('update.ready'),
          lasting: true,
          action: { label: t('update.reload'), run: () => (hasUnsavedWords() ? anyway() : reload()) },
        });
      }),
    [t],
  );
  return null;
}
