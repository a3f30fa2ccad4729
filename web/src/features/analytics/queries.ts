import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { Funnel, Groups, StageTimes, Summary } from '@/api/types';
import { useProfile } from '@/features/profiles/queries';
import type { Period } from './period';

/** Begins every query of figures; a change of applications makes all of them anew. */
export const analyticsKey = 'analytics';

function useFigures<Figures>(name: string, { from, to }: Period, more: Record<string, string> = {}) {
  const query = { from, to, ...more };
  return useQuery({
    queryKey: [analyticsKey, name, query],
    queryFn: ({ signal }) => api.get<Figures>(`/analytics/${name}`, { query, signal }),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
}

export const useSummary = (period: Period) => useFigures<Summary>('summary', period);
export const useFunnel = (period: Period) => useFigures<Funnel>('funnel', period);
export const useStageTimes = (period: Period) => useFigures<StageTimes>('stages', period);
export const useGroups = (period: Period, by: Groups['by']) => useFigures<Groups>('sources', period, { by });

/** How many applications a week the person means to send; 0 for no goal. */
export const useWeeklyGoal = () => useProfile().data?.settings.weekly_goal ?? 0;
