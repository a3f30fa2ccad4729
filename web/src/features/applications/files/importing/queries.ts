import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { api } from '@/api/client';
import type { ImportColumns, ImportProgress, ImportReport } from '@/api/types';
import { refreshApplications } from '../../queries';
import { readingQuery, type Reading } from './columns';

const importsKey = 'imports';
const soon = 1_000;

/** A file as it was chosen; the number tells two of the same name apart. */
export interface Chosen {
  file: File;
  number: number;
}

/** What its columns are taken for. */
export const useColumns = (chosen: Chosen | null, reading: Reading) =>
  useQuery({
    queryKey: ['import-columns', chosen?.number, reading.mapping, reading.statuses],
    queryFn: ({ signal }) =>
      api.upload<ImportColumns>('/applications/import/columns', fileOf(chosen), {
        query: { ...readingQuery(reading), date_order: '' },
        signal,
      }),
    placeholderData: keepPreviousData,
    enabled: chosen !== null,
    gcTime: 0,
    retry: false,
  });

/** What an import would bring. */
export const useTrial = (chosen: Chosen | null, reading: Reading, enabled: boolean) =>
  useQuery({
    queryKey: ['import-trial', chosen?.number, reading],
    queryFn: ({ signal }) =>
      api.upload<ImportReport>('/applications/import', fileOf(chosen), {
        query: { ...readingQuery(reading), dry_run: true },
        signal,
      }),
    placeholderData: keepPreviousData,
    enabled: chosen !== null && enabled,
    gcTime: 0,
    retry: false,
  });

function fileOf(chosen: Chosen | null): File {
  if (!chosen) throw new Error('No file was chosen');
  return chosen.file;
}

/** Imports a file; a large one only begins to be. */
export function useImport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ chosen, reading }: { chosen: Chosen; reading: Reading }) =>
      api.upload<ImportReport | ImportProgress>('/applications/import', chosen.file, {
        query: readingQuery(reading),
      }),
    onSuccess: (answer) =>
      isProgress(answer) ? client.invalidateQueries({ queryKey: [importsKey] }) : refreshApplications(client),
  });
}

export const isProgress = (answer: ImportReport | ImportProgress): answer is ImportProgress =>
  'status' in answer;

const isPending = ({ status }: ImportProgress) => status === 'pending';

/** The large files that were or are being imported, followed for as long as one is. */
export function useImports() {
  const client = useQueryClient();
  const imports = useQuery({
    queryKey: [importsKey],
    queryFn: ({ signal }) => api.get<ImportProgress[]>('/applications/imports', { signal }),
    refetchInterval: ({ state: { data } }) => (data?.some(isPending) ? soon : false),
  });
  const pending = imports.data?.filter(isPending).length ?? 0;
  const before = useRef(0);
  useEffect(() => {
    if (pending < before.current) void refreshApplications(client);
    before.current = pending;
  }, [client, pending]);
  return imports;
}
