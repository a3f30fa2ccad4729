import { calendarOutline } from 'ionicons/icons';
import { useState } from 'react';
import { copy } from '@/features/jobs/share';
import { describeFailure } from '@/i18n/failures';
import { useFormats, useText } from '@/i18n/LanguageProvider';
import { AskTwice } from '@/ui/AskTwice';
import { Button, OutsideLink } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { Bar, Skeleton } from '@/ui/Skeleton';
import { FailureState } from '@/ui/State';
import styles from './Profile.module.css';
import { useCalendar, useEndCalendar, useMakeCalendar } from './calendar';

/** Interviews and reminders in the person's own calendar. */
export function CalendarPanel() {
  const t = useText();
  const formats = useFormats();
  const { data: state, error, refetch } = useCalendar();
  const make = useMakeCalendar();
  const end = useEndCalendar();
  if (error && !state) return <FailureState failure={error} onRetry={() => void refetch()} />;
  if (!state)
    return (
      <Skeleton>
        <Bar height={120} />
      </Skeleton>
    );
  const failure = make.error ?? end.error;
  return (
    <div className={styles.stack}>
      <p className={styles.intro}>{t('calendar.intro')}</p>
      {make.data && state.exists ? (
        <Address url={make.data.url} webcal={make.data.webcal_url} />
      ) : state.exists ? (
        <>
          <Notice tone="plain">
            {t('calendar.exists', { date: state.created_at ? formats.date(state.created_at) : '' })}
          </Notice>
          <AskTwice
            label={t('calendar.replace')}
            explained={t('calendar.replace_explained')}
            sure={t('calendar.replace_sure')}
            busy={make.isPending}
            onSure={() => make.mutate()}
          />
        </>
      ) : (
        <div>
          <Button icon={calendarOutline} busy={make.isPending} onClick={() => make.mutate()}>
            {t('calendar.make')}
          </Button>
        </div>
      )}
      {state.exists && (
        <AskTwice
          label={t('calendar.end')}
          explained={t('calendar.end_explained')}
          sure={t('calendar.end')}
          busy={end.isPending}
          onSure={() => end.mutate()}
        />
      )}
      {failure && <Notice tone="danger">{describeFailure(t, failure)}</Notice>}
    </div>
  );
}

/** Shown this once: whoever has it reads the calendar. */
function Address({ url, webcal }: { url: string; webcal: string }) {
  const t = useText();
  const [copied, setCopied] = useState(false);
  return (
    <section aria-label={t('calendar.address')} className={styles.secret}>
      <p>{t('calendar.once')}</p>
      <code className={styles.code}>{url}</code>
      <div className={styles.actions}>
        <OutsideLink href={webcal} target="_self" icon={calendarOutline}>
          {t('calendar.open')}
        </OutsideLink>
        <Button look="soft" onClick={() => void copy(url).then(setCopied)}>
          {t(copied ? 'posting.link_copied' : 'posting.copy_link')}
        </Button>
      </div>
      <p className={styles.quiet}>{t('calendar.google')}</p>
    </section>
  );
}
