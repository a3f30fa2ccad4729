import type { SavedQuery } from '@/api/types';
import type { Formats } from '@/i18n/formats';
import type { Translate } from '@/i18n/messages';
import { filterText } from '../filterText';
import { activeFilters, type SearchState } from '../searchState';
import { savedQueryOf, stateOf } from './savedQuery';

/** What a search asks for, in one line. */
export function describeSearch(t: Translate, formats: Formats, query: SavedQuery): string {
  const state = stateOf(query);
  return [state.q, ...activeFilters(state).map((filter) => filterText(t, formats, state, filter))]
    .filter(Boolean)
    .join(' · ');
}

const longestName = 100;

/** A name for a search that has none yet. */
export const nameFor = (t: Translate, formats: Formats, state: SearchState) =>
  describeSearch(t, formats, savedQueryOf(state)).replaceAll(' · ', ', ').slice(0, longestName);
