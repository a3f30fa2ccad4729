import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { inShell } from '@/native/shell';
import { api } from '@/api/client';
import type { LinkedInLink, Profile, ProfileInput } from '@/api/types';
import { postingsKey } from '@/features/jobs/postingCache';
import { describeFailure } from '@/i18n/failures';
import { useText } from '@/i18n/LanguageProvider';
import { showToast } from '@/ui/toasts';
import { touched, type Touch } from './touched';

export const profileKey = ['profile'];

export const useProfile = () =>
  useQuery({
    queryKey: profileKey,
    queryFn: ({ signal }) => api.get<Profile>('/profile', { signal }),
    staleTime: 60_000,
  });

/** Changes some of the profile; a form waits for the answer and keeps what was typed. */
export function useSaveProfile() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: ProfileInput) => api.put<Profile>('/profile', { body }),
    onSuccess: (profile) => {
      client.setQueryData(profileKey, profile);
      return client.invalidateQueries({ queryKey: ['me'] });
    },
  });
}

/** Changes at once, and takes it back with a word of why when the server does not agree. */
export function useTouchProfile() {
  const t = useText();
  const client = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: (touch: Touch) => api.put<Profile>('/profile', { body: touch }),
    // One after another, so that the last touch is what stays.
    scope: { id: 'profile' },
    onMutate: async (touch) => {
      await client.cancelQueries({ queryKey: profileKey });
      const before = client.getQueryData<Profile>(profileKey);
      if (before) client.setQueryData(profileKey, touched(before, touch));
      return before;
    },
    onError: (failure, _, before) => {
      client.setQueryData(profileKey, before);
      showToast({ text: t('mark.failed', { reason: describeFailure(t, failure) }) });
    },
    onSuccess: (_, { wishes }) =>
      // Wishes weigh in the scores.
      wishes && client.invalidateQueries({ queryKey: [postingsKey], refetchType: 'none' }),
    onSettled: () => client.invalidateQueries({ queryKey: profileKey }),
  });
  return mutate;
}

export function useUnlinkLinkedIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.delete<undefined>('/profile/linkedin'),
    onSuccess: () => client.invalidateQueries({ queryKey: profileKey }),
  });
}

/** Asks where LinkedIn is to be visited for linking, and goes there. */
export const useLinkLinkedIn = () =>
  useMutation({
    mutationFn: async () => {
      // The way back needs a cookie, which the system's browser has and the shell has not.
      if (inShell()) {
        await (await import('@/native/linkedIn')).openOnServer('/profile/linkedin');
        return;
      }
      const { url } = await api.post<LinkedInLink>('/auth/linkedin/link', {
        query: { return_to: '/profile/linkedin' },
      });
      location.assign(url);
    },
  });
