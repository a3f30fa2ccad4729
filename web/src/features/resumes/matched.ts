import { api } from '@/api/client';
import type { JobPostingPage } from '@/api/types';

const pause = 1_200;
const tries = 40;

const wait = () => new Promise((resolve) => setTimeout(resolve, pause));

/** Done once the newest posting has its score; matching goes on by itself should that take longer than one waits. */
export async function untilMatched(): Promise<void> {
  for (let asked = 0; asked < tries; asked++) {
    const newest = await api.get<JobPostingPage>('/search', { query: { sort: 'date', limit: 1 } });
    if (newest.items[0]?.match_status !== 'pending') return;
    await wait();
  }
}
