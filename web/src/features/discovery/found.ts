import type { JobPosting } from '@/api/types';
import { writeSearch, type SearchState } from './searchState';

export interface FoundProps {
  state: SearchState;
  change: (next: SearchState, how?: 'step' | 'in-place') => void;
  currentId: string | undefined;
}

/** A posting's address, with the search it was found by, so that the list beside it stays. */
export const pathWith = (search: string) => (posting: JobPosting) =>
  `/jobs/${posting.id}${search && `?${search}`}`;

export const addressOf = (state: SearchState) => writeSearch(state).toString();

/** Lists show nothing that was hidden a moment ago. */
export const inSight = (postings: JobPosting[]) => postings.filter(({ hidden }) => !hidden);
