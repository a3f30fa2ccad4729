import type { Application, Money } from '@/api/types';
import { salaryText } from '@/features/jobs/facts';
import { useSourceName } from '@/features/sources/queries';
import { useFormats, useText } from '@/i18n/LanguageProvider';
import { Link } from 'react-router-dom';
import { Markdown } from '../Markdown';
import styles from './Detail.module.css';

export function DetailFacts({ application }: { application: Application }) {
  const t = useText();
  const formats = useFormats();
  const sourceName = useSourceName();
  const salary = (money: Money | null) => salaryText(t, formats, money);
  const facts: [string, string | null | undefined | false][] = [
    [t('apps.field.applied_date'), application.applied_date && formats.day(application.applied_date)],
    [t('app.since'), formats.ago(application.status_at)],
    [t('app.source'), application.source && sourceName(application.source)],
    [t('app.match_score'), application.match_score !== null && formats.number(application.match_score)],
    [t('app.salary'), salary(application.salary)],
    [t('app.salary_asked'), salary(application.salary_asked)],
    [t('app.salary_offered'), salary(application.salary_offered)],
  ];
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {application.job_id && (
        <p>
          <Link to={`/jobs/${application.job_id}`}>{t('app.posting')}</Link>
        </p>
      )}
      {application.notes_html && (
        <section>
          <h2 className={styles.heading}>{t('apps.field.notes')}</h2>
          <Markdown html={application.notes_html} />
        </section>
      )}
    </>
  );
}
