import { useMutation, useQueryClient } from '@tanstack/react-query';
import { newId, outbox } from '@/api/outbox';
import type { Application, ApplicationInput, Stage } from '@/api/types';
import { findPosting } from '@/features/jobs/postingCache';
import { newApplication } from './newApplication';
import { stagesKey } from './queries';

/** Adds an application; a posting alone says the rest. Without a network it waits, under an id of the device's own. */
export function useCreate() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: ApplicationInput): Promise<Application> => {
      const id = newId();
      const stages = client.getQueryData<Stage[]>(stagesKey) ?? [];
      const posting = body.job_id ? findPosting(client, body.job_id) : undefined;
      const shown = newApplication(id, body, stages, posting);
      const title = `${shown.role_title} · ${shown.company_name}`;
      const outcome = await outbox.add({ kind: 'application', body, shown }, { about: shown.id, title }, id);
      return outcome.sent ? (outcome.answer as Application) : shown;
    },
  });
}
