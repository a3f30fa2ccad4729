import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { readAhead } from '@/features/applications/queries';
import { chosenLanguage } from '@/i18n/language';
import { lessons } from '@/i18n/learned';
import { fetchNeighbours } from './pages';
import { spareTime } from './spareTime';

/** Once the first page stands; until then everything is for it. */
const soon = 2_500;

async function learn() {
  for (const lesson of lessons(chosenLanguage())) {
    await spareTime();
    lesson();
  }
}

/** Fetches what is one tap away, pages and what they show, so that no tap waits and nothing is missing without a network. */
export function useNeighbours(wide: boolean) {
  const client = useQueryClient();
  useEffect(() => {
    const timer = setTimeout(() => {
      void fetchNeighbours(wide).then(learn);
      void readAhead(client);
    }, soon);
    return () => clearTimeout(timer);
  }, [client, wide]);
}
