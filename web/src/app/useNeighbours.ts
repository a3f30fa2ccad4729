import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { readAhead } from '@/features/applications/queries';
import { fetchNeighbours } from './pages';

/** Once the first page stands; until then everything is for it. */
const soon = 2_500;

/** Fetches what is one tap away, pages and what they show, so that no tap waits and nothing is missing without a network. */
export function useNeighbours(wide: boolean) {
  const client = useQueryClient();
  useEffect(() => {
    const timer = setTimeout(() => {
      void fetchNeighbours(wide);
      void readAhead(client);
    }, soon);
    return () => clearTimeout(timer);
  }, [client, wide]);
}
