import { QueryClient } from '@tanstack/react-query';
import { ApiFailure } from '@/api/failure';
import { session } from '@/api/session';

/** All of the server's state that the app holds. It belongs to one person and goes when they sign out. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (attempts, failure) => failure instanceof ApiFailure && failure.passing && attempts < 2,
      retryDelay: (attempts) => 400 * 2 ** attempts,
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});

session.subscribe(() => {
  if (!session.state.signedIn) queryClient.clear();
});
