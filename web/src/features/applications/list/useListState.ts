import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { readList, writeList, type ListState } from './listState';

/** The list in the address, and a way to change it: a step that Back undoes, or in place while typing. */
export function useListState() {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const state = useMemo(() => readList(new URLSearchParams(search)), [search]);
  const change = useCallback(
    (part: Partial<ListState>, how: 'step' | 'in-place' = 'step') => {
      const params = new URLSearchParams(search);
      const next = writeList({ ...readList(params), ...part }, params);
      navigate({ pathname, search: next.toString() }, { replace: how === 'in-place' });
    },
    [navigate, pathname, search],
  );
  return [state, change] as const;
}
