import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { WatchedCompanies, WatchedCompany } from '@/api/types';
import { describeFailure } from '@/i18n/failures';
import { useText } from '@/i18n/LanguageProvider';
import { showToast } from '@/ui/toasts';

const key = ['companies'];
const path = '/companies/watched';

export const useCompanies = () =>
  useQuery({ queryKey: key, queryFn: ({ signal }) => api.get<WatchedCompanies>(path, { signal }) });

/** Finds the board behind a careers page, and watches it. */
export function useWatch() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (url: string) => api.post<WatchedCompanies>(path, { body: { url } }),
    onSuccess: (companies) => client.setQueryData(key, companies),
  });
}

/** Stops watching: gone at once, back with a word of why when the server does not agree. */
export function useUnwatch() {
  const t = useText();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ source, company }: WatchedCompany) =>
      api.delete<undefined>(`${path}/${encodeURIComponent(source)}/${encodeURIComponent(company)}`),
    onMutate: (gone) =>
      client.setQueryData<WatchedCompanies>(
        key,
        (known) => known && { items: known.items.filter((each) => each !== gone) },
      ),
    onError: (failure) => showToast({ text: t('mark.failed', { reason: describeFailure(t, failure) }) }),
    onSettled: () => client.invalidateQueries({ queryKey: key }),
  });
}
