import type { JobPosting } from '@/api/types';
import { JobRow } from '@/features/jobs/JobRow';
import { useFormats, useText } from '@/i18n/LanguageProvider';
import { Card } from './Card';
import styles from './Home.module.css';

/** What came since the last visit and suits the person. */
export function Matches({ matches, since }: { matches: JobPosting[]; since: string }) {
  const t = useText();
  const formats = useFormats();
  const shown = matches.filter(({ hidden }) => !hidden);
  const scored = shown.some(({ match_status: status }) => status !== 'no_resume');
  const more = scored
    ? { to: '/jobs?list=for_you', label: t('home.all_matches') }
    : { to: '/jobs', label: t('home.all_jobs') };
  return (
    <Card title={t(scored ? 'home.matches' : 'home.newest')} more={more}>
      {shown.length === 0 ? (
        <p className={styles.nothing}>{t('home.no_matches', { ago: formats.ago(since) })}</p>
      ) : (
        <ul className={styles.jobs}>
          {shown.map((posting) => (
            <li key={posting.id}>
              <JobRow posting={posting} to={`/jobs/${posting.id}`} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
