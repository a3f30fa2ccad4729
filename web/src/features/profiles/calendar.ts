import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { CalendarLink, CalendarTokenState } from '@/api/types';

const key = ['calendar'];

export const useCalendar = () =>
  useQuery({
    queryKey: key,
    queryFn: ({ signal }) => api.get<CalendarTokenState>('/calendar/token', { signal }),
  });

export function useMakeCalendar() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.post<CalendarLink>('/calendar/token'),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}

export function useEndCalendar() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.delete<undefined>('/calendar/token'),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}
