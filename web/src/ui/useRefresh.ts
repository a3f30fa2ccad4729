import { useQueryClient, type QueryKey } from '@tanstack/react-query';

/** Reads anew what is on the screen of this kind. */
export function useRefresh(...queryKey: QueryKey) {
  const client = useQueryClient();
  return () => client.refetchQueries({ queryKey, type: 'active' });
}
