import { memo } from 'react';
import { Link } from 'react-router-dom';
import type { JobPosting } from '@/api/types';
import { MatchBadge } from '@/features/matching/MatchBadge';
import { CompanyLogo } from '@/features/logos/CompanyLogo';
import { useFormats, useText } from '@/i18n/LanguageProvider';
import { Badge } from '@/ui/Badge';
import { Waits } from '@/ui/Waits';
import { classes } from '@/ui/classes';
import styles from './JobRow.module.css';
import { Marked } from './Marked';
import { SaveButton } from './SaveButton';
import { SwipedPosting } from './SwipedPosting';
import { placeText, salaryText, standing } from './facts';
import { markedField, partsOf } from './highlights';

interface JobRowProps {
  posting: JobPosting;
  to: string;
  current?: boolean;
  /** The person has not seen it in this list before. */
  fresh?: boolean;
}

/** A posting in a list: who, what, where, how much, and why it was found. */
export const JobRow = memo(function JobRow({ posting, to, current = false, fresh = false }: JobRowProps) {
  const t = useText();
  const formats = useFormats();
  const company = posting.company_name ?? t('posting.unknown_company');
  const state = standing(posting);
  const place = placeText(formats, posting);
  const details = [
    posting.employment_type &&
      posting.employment_type !== 'other' &&
      t(`employment.${posting.employment_type}`),
    salaryText(t, formats, posting.salary),
    posting.published_at && formats.ago(posting.published_at),
    posting.sources.length > 1 && t('jobs.sources', { count: posting.sources.length }),
  ].filter(Boolean);
  const snippet = posting.highlights.find(({ field }) => field === 'description');

  return (
    <SwipedPosting posting={posting}>
      <div className={classes(styles.frame, current && styles.current)}>
        <Link to={to} aria-current={current || undefined} className={styles.row}>
          <CompanyLogo company={posting.company_name} url={posting.company_logo_url} />
          <span className={styles.text}>
            <span className={styles.title}>
              <Marked parts={markedField(posting.highlights, 'title', posting.title)} />
            </span>
            <span className={styles.company}>
              <Marked parts={markedField(posting.highlights, 'company_name', company)} />
              {place && <span className={styles.place}>{place}</span>}
            </span>
            {snippet && (
              <span className={styles.snippet}>
                <Marked parts={partsOf(snippet.text)} />
              </span>
            )}
            <span className={styles.facts}>
              {fresh && <Badge tone="good">{t('jobs.new')}</Badge>}
              <MatchBadge posting={posting} />
              {posting.sample && <Badge tone="warning">{t('posting.sample')}</Badge>}
              {state !== 'open' && <Badge tone="danger">{t(`posting.${state}`)}</Badge>}
              {posting.remote && posting.remote !== 'on_site' && (
                <Badge tone="accent">{t(`remote.${posting.remote}`)}</Badge>
              )}
              <span className={styles.details}>{details.join(' · ')}</span>
              <Waits id={posting.id} brief />
            </span>
          </span>
        </Link>
        <span className={styles.mark}>
          <SaveButton posting={posting} />
        </span>
      </div>
    </SwipedPosting>
  );
});
