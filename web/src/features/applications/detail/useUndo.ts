import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import { describeFailure } from '@/i18n/failures';
import { useText } from '@/i18n/LanguageProvider';
import { showToast } from '@/ui/toasts';
import { pathOf, refreshApplications } from '../queries';

/** Takes back the change of stage that was told last. */
export function useUndo(id: string) {
  const t = useText();
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.post(`${pathOf(id)}/undo`),
    onError: (failure) => showToast({ text: t('apps.failed', { reason: describeFailure(t, failure) }) }),
    onSuccess: () => showToast({ text: t('app.undone') }),
    onSettled: () => refreshApplications(client),
  });
}
