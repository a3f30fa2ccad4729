import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import { ApiFailure } from '@/api/failure';
import type { Resume, ResumeChange } from '@/api/types';
import { postingsKey } from '@/features/jobs/postingCache';
import { describeFailure } from '@/i18n/failures';
import { useText } from '@/i18n/LanguageProvider';
import { showToast } from '@/ui/toasts';

export const resumeKey = ['resume'];

/** What was read of the person's résumé; null as long as there is none. */
export const useResume = () =>
  useQuery<Resume | null>({
    queryKey: resumeKey,
    queryFn: async ({ signal }) => {
      try {
        return await api.get<Resume>('/resume', { signal });
      } catch (failure) {
        if (failure instanceof ApiFailure && failure.status === 404) return null;
        throw failure;
      }
    },
    staleTime: 60_000,
  });

/** Puts something right. Matches rest on it, so postings are read anew. */
export function useCorrectResume() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: ResumeChange) => api.put<Resume>('/resume', { body }),
    onSuccess: (resume) => {
      client.setQueryData(resumeKey, resume);
      return client.invalidateQueries({ queryKey: [postingsKey], refetchType: 'active' });
    },
  });
}

/** Takes the skills as the person left them at once, and back with a word of why when the server does not agree. */
export function useChangeSkills() {
  const t = useText();
  const client = useQueryClient();
  const correct = useCorrectResume();
  return (names: string[]) => {
    const before = client.getQueryData<Resume>(resumeKey);
    if (!before) return;
    const known = new Map(before.skills.map((skill) => [skill.name, skill]));
    client.setQueryData<Resume>(resumeKey, {
      ...before,
      skills: names.map((name) => known.get(name) ?? { name, confidence: 1, evidence: null }),
    });
    correct.mutate(
      { skills: names.map((name) => ({ name })) },
      {
        onError: (failure) => {
          client.setQueryData(resumeKey, before);
          showToast({ text: t('mark.failed', { reason: describeFailure(t, failure) }) });
        },
      },
    );
  };
}

export function useDeleteResume() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.delete<undefined>('/resume'),
    onSuccess: () => {
      client.setQueryData(resumeKey, null);
      return client.invalidateQueries({ queryKey: [postingsKey] });
    },
  });
}
