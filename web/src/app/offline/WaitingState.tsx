import type { Entry } from '@/api/outbox';
import { ApiFailure } from '@/api/failure';
import { useNamedStages } from '@/features/applications/queries';
import { describeFailure, describeField } from '@/i18n/failures';
import { useFormats, useText } from '@/i18n/LanguageProvider';
import { Badge } from '@/ui/Badge';
import { Notice } from '@/ui/Notice';
import styles from './Waiting.module.css';

/** How it stands with a change: it waits, two versions stand against each other, or it was refused and why. */
export function WaitingState({ entry: { change, state } }: { entry: Entry }) {
  const t = useText();
  const formats = useFormats();
  const stages = useNamedStages();
  const stage = (status: string) => stages.find(({ key }) => key === status)?.name ?? status;
  if (state.kind === 'waiting')
    return (
      <p>
        <Badge tone="warning">{t('waiting.mark')}</Badge>
      </p>
    );
  if (state.kind === 'conflict')
    return (
      <Notice tone="warning">
        <p>{t('waiting.conflict')}</p>
        <dl className={styles.versions}>
          <div>
            <dt>{t('conflict.theirs')}</dt>
            <dd>
              {stage(state.theirs.status)}, {formats.dateTime(state.theirs.status_at)}
            </dd>
          </div>
          {change.kind === 'move' && (
            <div>
              <dt>{t('conflict.mine')}</dt>
              <dd>
                {stage(change.to.status)}, {formats.dateTime(change.to.status_at)}
              </dd>
            </div>
          )}
        </dl>
      </Notice>
    );
  const { status, code, message, fields } = state.why;
  const failure = new ApiFailure(status, code, message, { fields });
  return (
    <Notice tone="danger">
      <p>{t('waiting.refused')}</p>
      <p>{describeFailure(t, failure)}</p>
      {fields.map(({ field }) => (
        <p key={field}>
          {field}: {describeField(t, failure, field)}
        </p>
      ))}
    </Notice>
  );
}
