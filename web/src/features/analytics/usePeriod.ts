import { useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { readPeriod } from './period';

/** The period in the address, and a way to change it. */
export function usePeriod() {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const period = useMemo(() => readPeriod(new URLSearchParams(search)), [search]);
  const change = (query: Record<string, string>) =>
    navigate({ pathname, search: new URLSearchParams(query).toString() }, { replace: true });
  return [period, change] as const;
}
