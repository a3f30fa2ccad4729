import { useMemo, useState } from 'react';
import type { Application, KeptPosting as Kept } from '@/api/types';
import { ApiFailure } from '@/api/failure';
import { outsideAddress, salaryText } from '@/features/jobs/facts';
import { plainText, richText } from '@/features/jobs/richText';
import { useFormats, useText } from '@/i18n/LanguageProvider';
import { OutsideLink } from '@/ui/Button';
import { Bar, Skeleton } from '@/ui/Skeleton';
import { FailureNote } from '@/ui/State';
import { useKeptPosting } from '../queries';
import styles from './Detail.module.css';

/** The posting as it was on the day of the application, whatever became of it. */
export function KeptPosting({ application }: { application: Application }) {
  const t = useText();
  const [opened, setOpened] = useState(false);
  const { data, error, refetch } = useKeptPosting(application.id, opened);
  if (!application.job_id) return null;
  const none = error instanceof ApiFailure && error.status === 404;
  return (
    <section aria-labelledby="kept-posting">
      <h2 id="kept-posting" className={styles.heading}>
        {t('kept.title')}
      </h2>
      <details
        className={styles.kept}
        onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}
      >
        <summary>{t('kept.open')}</summary>
        {data ? (
          <Copy kept={data} />
        ) : none ? (
          <p className={styles.quiet}>{t('kept.none')}</p>
        ) : error ? (
          <FailureNote failure={error} onRetry={() => void refetch()} />
        ) : (
          <Skeleton>
            <Bar width="90%" />
            <Bar width="70%" />
          </Skeleton>
        )}
      </details>
    </section>
  );
}

function Copy({ kept: { posting, taken_at: at } }: { kept: Kept }) {
  const t = useText();
  const formats = useFormats();
  const { description_html: html, description: text } = posting;
  const content = useMemo(() => (html ? richText(html) : text ? plainText(text) : null), [html, text]);
  const link = outsideAddress(posting.url);
  const facts = [
    posting.company_name,
    posting.location,
    salaryText(t, formats, posting.salary),
    posting.expires_at && t('kept.apply_by', { date: formats.date(posting.expires_at) }),
  ].filter(Boolean);
  return (
    <div className={styles.copy}>
      <p className={styles.quiet}>{t('kept.as_of', { date: formats.date(at) })}</p>
      <h3>{posting.title}</h3>
      <p className={styles.quiet}>{facts.join(' · ')}</p>
      {content ?? <p className={styles.quiet}>{t('posting.no_description')}</p>}
      {link && (
        <p>
          <OutsideLink href={link} look="plain">
            {t('posting.read_original')}
          </OutsideLink>
        </p>
      )}
    </div>
  );
}
