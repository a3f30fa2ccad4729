import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { readSearch, writeSearch, type SearchState } from './searchState';

/**
 * The search in the address, and a way to change it: a step that Back undoes, or in place while typing. A list other
 * than the search itself keeps its name beside it.
 */
export function useSearchState(list?: string) {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const state = useMemo(() => readSearch(new URLSearchParams(search)), [search]);
  const change = useCallback(
    (next: SearchState, how: 'step' | 'in-place' = 'step') => {
      const params = writeSearch(next);
      if (list) params.set('list', list);
      const target = { pathname, search: params.toString() };
      if (`?${target.search}` !== (search || '?')) navigate(target, { replace: how === 'in-place' });
    },
    [list, navigate, pathname, search],
  );
  return [state, change] as const;
}
