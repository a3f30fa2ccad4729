import { useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { SourceStates } from '@/api/types';
import { useText } from '@/i18n/LanguageProvider';

export const useSources = () =>
  useQuery({
    queryKey: ['sources'],
    queryFn: ({ signal }) => api.get<SourceStates>('/jobs/external/sources', { signal }),
    staleTime: 30_000,
  });

/** What people call a source. What somebody added themselves has none. */
export function useSourceName(): (source: string) => string {
  const t = useText();
  const { data } = useSources();
  return (source) =>
    source === 'imported'
      ? t('sources.imported')
      : (data?.items.find((each) => each.source === source)?.name ?? source);
}
