import { useEffect } from 'react';
import { useText } from '@/i18n/LanguageProvider';
import { showToast } from '@/ui/toasts';
import { startWorker } from './worker';

/** Starts the worker that keeps the app's files, and offers each newer version. */
export function Updates() {
  const t = useText();
  useEffect(
    () =>
      startWorker((reload) =>
        showToast({
          text: t('update.ready'),
          lasting: true,
          action: { label: t('update.reload'), run: reload },
        }),
      ),
    [t],
  );
  return null;
}
