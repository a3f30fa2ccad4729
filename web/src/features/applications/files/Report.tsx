import type { ImportReport } from '@/api/types';
import { useFormats, useText } from '@/i18n/LanguageProvider';
import { Badge } from '@/ui/Badge';
import { Notice } from '@/ui/Notice';
import styles from './Files.module.css';
import { Preview } from './Preview';
import { reasonOf } from './reasons';

/** So many lines are told one by one. */
const told = 100;

/** What a file brought, or would bring. */
export function Report({ report, name }: { report: ImportReport; name: string }) {
  const t = useText();
  const formats = useFormats();
  const { dry_run: trial, created, skipped, failed, problems, ignored_columns: ignored } = report;
  return (
    <div className={styles.report}>
      <Notice tone={trial ? 'plain' : 'good'}>
        {t(trial ? 'files.would' : 'files.did', { count: created, name })}
      </Notice>
      <dl className={styles.counts}>
        <div>
          <dt>{t('files.new')}</dt>
          <dd>{formats.number(created)}</dd>
        </div>
        <div>
          <dt>{t('files.skipped')}</dt>
          <dd>{formats.number(skipped)}</dd>
        </div>
        <div>
          <dt>{t('files.failed')}</dt>
          <dd>{formats.number(failed)}</dd>
        </div>
      </dl>
      {trial && report.preview.length > 0 && <Preview lines={report.preview} />}
      {ignored.length > 0 && <p>{t('files.ignored', { columns: formats.list(ignored) })}</p>}
      {problems.length > 0 && (
        <table className={styles.problems}>
          <caption>{t('files.problems')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('files.line')}</th>
              <th scope="col">{t('files.what')}</th>
              <th scope="col">{t('files.why')}</th>
            </tr>
          </thead>
          <tbody>
            {problems.slice(0, told).map((problem, index) => (
              <tr key={index}>
                <td>{problem.line}</td>
                <td>
                  <Badge tone={problem.outcome === 'failed' ? 'danger' : 'plain'}>
                    {t(problem.outcome === 'failed' ? 'files.failed_one' : 'files.duplicate')}
                  </Badge>
                </td>
                <td>{reasonOf(t, problem)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {problems.length > told && <p>{t('files.more', { count: problems.length - told })}</p>}
    </div>
  );
}
