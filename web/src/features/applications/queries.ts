import {
  keepPreviousData,
  useInfiniteQuery,
  useQuery,
  useQueryClient,
  type QueryClient,
  type QueryKey,
} from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '@/api/client';
import { ApiFailure } from '@/api/failure';
import { isOwnId, outbox } from '@/api/outbox';
import type {
  Application,
  ApplicationBoard,
  ApplicationPage,
  HistoryEntry,
  KeptPosting,
  Stage,
} from '@/api/types';
import { useText } from '@/i18n/LanguageProvider';
import { applicationKey, applicationsKey, findApplication, mapApplications } from './applicationCache';
import { isLeaving } from './leaving';
import { listQuery, type ListState } from './list/listState';
import { stageName } from './stageNames';

const pageSize = 50;
const boardColumn = 100;
const fresh = 30_000;
const stagesFresh = 300_000;

export const pathOf = (id: string) => `/applications/${encodeURIComponent(id)}`;

/** An answer without what the person has just removed. */
const shown = <Answer>(answer: Answer) =>
  mapApplications(answer, (application) => (isLeaving(application.id) ? null : application)) as Answer;

/** The person's applications, page after page. */
export const useApplications = (state: ListState) => {
  const query = listQuery(state);
  return useInfiniteQuery({
    queryKey: [applicationsKey, 'list', query],
    queryFn: async ({ pageParam, signal }) =>
      shown(
        await api.get<ApplicationPage>('/applications', {
          query: { ...query, page: pageParam, limit: pageSize },
          signal,
        }),
      ),
    initialPageParam: 0,
    getNextPageParam: ({ page, limit, total }) => ((page + 1) * limit < total ? page + 1 : undefined),
    placeholderData: keepPreviousData,
    staleTime: fresh,
  });
};

const boardKey = [applicationsKey, 'board'];

const readBoard = async ({ signal }: { signal: AbortSignal }) =>
  shown(await api.get<ApplicationBoard>('/applications/board', { query: { limit: boardColumn }, signal }));

export const useBoard = () => useQuery({ queryKey: boardKey, queryFn: readBoard, staleTime: fresh });

export const readApplication = (id: string, signal?: AbortSignal): Promise<Application> =>
  isOwnId(id) ? readWaiting(id) : api.get<Application>(pathOf(id), signal ? { signal } : {});

/** An application that the server does not have yet. */
function readWaiting(id: string): Promise<Application> {
  const entry = outbox.entries.find(({ about, change }) => about === id && change.kind === 'application');
  return entry?.change.kind === 'application'
    ? Promise.resolve(entry.change.shown)
    : Promise.reject(new ApiFailure(404, 'application_not_found', 'There is no such application.'));
}

/** Shows at once what a list already told. */
export function useApplication(id: string) {
  const client = useQueryClient();
  return useQuery<Application>({
    queryKey: applicationKey(id),
    queryFn: ({ signal }) => readApplication(id, signal),
    placeholderData: () => findApplication(client, id),
    staleTime: fresh,
  });
}

export const historyKey = (id: string) => ['application-history', id];

export const useHistory = (id: string) =>
  useQuery({
    queryKey: historyKey(id),
    queryFn: ({ signal }) =>
      isOwnId(id) ? [] : api.get<HistoryEntry[]>(`${pathOf(id)}/history`, { signal }),
  });

export const useKeptPosting = (id: string, wanted: boolean) =>
  useQuery({
    queryKey: ['kept-posting', id],
    queryFn: ({ signal }) => api.get<KeptPosting>(`${pathOf(id)}/posting`, { signal }),
    enabled: wanted,
    staleTime: Infinity,
  });

export const stagesKey = ['stages'];

const readStages = ({ signal }: { signal: AbortSignal }) =>
  api.get<Stage[]>('/applications/stages', { signal });

/** Until they have come, or without a network, those that the board told of. */
export function useStages() {
  const client = useQueryClient();
  return useQuery({
    queryKey: stagesKey,
    queryFn: readStages,
    staleTime: stagesFresh,
    initialData: () => client.getQueryData<ApplicationBoard>(boardKey)?.columns.map(({ stage }) => stage),
    initialDataUpdatedAt: 0,
  });
}

/**
 * Reads what is shown one tap further on, so that it is there at once, also without a network. What has just failed says
 * so on a screen perhaps, and is left alone.
 */
export function readAhead(client: QueryClient) {
  const hasFailed = (key: QueryKey) => client.getQueryState(key)?.status === 'error';
  return Promise.allSettled([
    hasFailed(stagesKey) ||
      client.query({ queryKey: stagesKey, queryFn: readStages, staleTime: stagesFresh }),
    hasFailed(boardKey) || client.query({ queryKey: boardKey, queryFn: readBoard, staleTime: fresh }),
  ]);
}

/** The stages as far as they are known, each under the name it is shown by. */
export function useNamedStages(): Stage[] {
  const t = useText();
  const { data } = useStages();
  return useMemo(() => (data ?? []).map((stage) => ({ ...stage, name: stageName(t, stage) })), [data, t]);
}

export const useTags = () =>
  useQuery({
    queryKey: ['tags'],
    queryFn: ({ signal }) => api.get<Record<string, number>>('/applications/tags', { signal }),
    staleTime: fresh,
  });

export interface SameJob {
  job_id?: string | undefined;
  company_name?: string | undefined;
  role_title?: string | undefined;
}

/** Attempts at the same job that there are already. */
export const readDuplicates = async (job: SameJob) =>
  (await api.get<ApplicationPage>('/applications/duplicates', { query: { ...job } })).items;

/** Reads anew whatever a change of applications may have changed. */
export const refreshApplications = (client: QueryClient) =>
  Promise.all(
    [[applicationsKey], ['application-history'], ['tags'], ['analytics'], ['home']].map((queryKey) =>
      client.invalidateQueries({ queryKey }),
    ),
  );
