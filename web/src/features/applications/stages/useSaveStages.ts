import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { Stage } from '@/api/types';
import { useText } from '@/i18n/LanguageProvider';
import { showToast } from '@/ui/toasts';
import { refreshApplications, stagesKey } from '../queries';
import { movesOf } from './pipeline';

interface Pipeline {
  stages: Stage[];
  /** The stages that go, each with where its applications go. */
  gone: ReadonlyMap<string, string>;
}

export function useSaveStages() {
  const t = useText();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ stages, gone }: Pipeline) =>
      api.put<Stage[]>('/applications/stages', {
        body: stages.map((stage) => ({ ...stage, name: stage.name.trim() })),
        query: { move: movesOf(gone).join(',') },
      }),
    onSuccess: (stages) => {
      client.setQueryData(stagesKey, stages);
      showToast({ text: t('stages.saved') });
      return refreshApplications(client);
    },
  });
}
