import { checkmarkCircle, checkmarkCircleOutline } from 'ionicons/icons';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { ApiFailure } from '@/api/failure';
import { isOwnId } from '@/api/outbox';
import type { Application, JobPosting } from '@/api/types';
import { changePosting } from '@/features/jobs/postingCache';
import { describeFailure } from '@/i18n/failures';
import { useText } from '@/i18n/LanguageProvider';
import { Button } from '@/ui/Button';
import { Sheet } from '@/ui/Sheet';
import { showToast } from '@/ui/toasts';
import { useQueryClient } from '@tanstack/react-query';
import { AlreadyApplied } from './AlreadyApplied';
import { useRemove } from './changes';
import { useCreate } from './creating';
import { readDuplicates, useNamedStages } from './queries';

/** "I applied": keeps the posting as it is today with an application of its own, and warns of a second one. */
export function ApplyButton({ posting }: { posting: Pick<JobPosting, 'id' | 'applied'> }) {
  const t = useText();
  const navigate = useNavigate();
  const client = useQueryClient();
  const stages = useNamedStages();
  const create = useCreate();
  const remove = useRemove();
  const [asking, setAsking] = useState(false);
  const [same, setSame] = useState<Application[]>([]);
  const failed = (failure: unknown) =>
    showToast({ text: t('apps.failed', { reason: describeFailure(t, failure) }) });

  const apply = () => {
    setSame([]);
    create.mutate(
      { job_id: posting.id },
      {
        onError: failed,
        onSuccess: (application) =>
          showToast({
            text: isOwnId(application.id)
              ? t('waiting.added')
              : t('apps.applied', { company: application.company_name }),
            action: {
              label: t('action.undo'),
              run: () => {
                changePosting(client, posting.id, { applied: false });
                remove([application]);
              },
            },
          }),
      },
    );
  };

  const ask = async () => {
    setAsking(true);
    try {
      const found = await readDuplicates({ job_id: posting.id });
      if (found.length === 0) apply();
      else if (posting.applied && found[0]) navigate(`/apps/${found[0].id}`);
      else setSame(found);
    } catch (failure) {
      // A warning that cannot be had without a network stops nobody from writing down what they did.
      if (failure instanceof ApiFailure && failure.passing && !posting.applied) apply();
      else failed(failure);
    } finally {
      setAsking(false);
    }
  };

  return (
    <>
      <Button
        look="soft"
        icon={posting.applied ? checkmarkCircle : checkmarkCircleOutline}
        busy={asking || create.isPending}
        onClick={ask}
      >
        {t(posting.applied ? 'posting.applied' : 'posting.i_applied')}
      </Button>
      {same.length > 0 && (
        <Sheet
          title={t('apps.same_title')}
          onClose={() => setSame([])}
          submit={{ label: t('apps.same_anyway'), run: apply }}
        >
          <AlreadyApplied same={same} stages={stages} onOpen={() => setSame([])} />
        </Sheet>
      )}
    </>
  );
}
