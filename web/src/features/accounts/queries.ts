import { useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { api, openApi } from '@/api/client';
import { session } from '@/api/session';
import { inShell } from '@/native/shell';
import type { SignIn, SignUp, Tokens } from '@/api/types';
import { meQuery, optionsQuery } from './firstQueries';
import { isNewcomer } from './newcomer';
import { settleIn } from './settleIn';

/** How one may get in here. */
export const useAuthOptions = () => useQuery(optionsQuery);

export const useMe = () => useQuery(meQuery);

const enter = (tokens: Tokens) => session.begin(tokens);

/** The same for somebody who was never here. */
async function welcome(tokens: Tokens, client: QueryClient) {
  await enter(tokens);
  void settleIn().then(() => client.invalidateQueries({ queryKey: ['profile'] }));
}

export const useSignIn = () =>
  useMutation({
    mutationFn: async (body: SignIn) => enter(await openApi.post<Tokens>('/auth/signin', { body })),
  });

export function useSignUp() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: SignUp) => welcome(await openApi.post<Tokens>('/auth/signup', { body }), client),
  });
}

export function useExchange() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (code: string) => {
      const tokens = await openApi.post<Tokens>('/auth/exchange', { body: { code, ...(await proof()) } });
      return tokens.user && isNewcomer(tokens.user) ? welcome(tokens, client) : enter(tokens);
    },
  });
}

/** In the shell of a phone a code is of use only to the app that set out for it. */
async function proof(): Promise<{ verifier?: string }> {
  if (!inShell()) return {};
  return { verifier: (await import('@/native/linkedIn')).spendVerifier() ?? 'none' };
}

export const useAskPasswordReset = () =>
  useMutation({
    mutationFn: (email: string) => openApi.post<undefined>('/auth/password-reset', { body: { email } }),
  });

export const useConfirmPasswordReset = () =>
  useMutation({
    mutationFn: async (body: { token: string; new_password: string }) => {
      await openApi.post<undefined>('/auth/password-reset/confirm', { body });
      await session.end(null);
    },
  });

export const useAskEmailVerification = () =>
  useMutation({ mutationFn: () => api.post<undefined>('/auth/verify-email/again') });

export const useVerifyEmail = () =>
  useMutation({
    mutationFn: (token: string) => openApi.post<undefined>('/auth/verify-email', { body: { token } }),
  });
