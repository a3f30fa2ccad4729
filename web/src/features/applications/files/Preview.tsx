import type { ImportReport } from '@/api/types';
import { useFormats, useText } from '@/i18n/LanguageProvider';
import { useNamedStages } from '../queries';
import styles from './Files.module.css';

/** The first lines as they are understood. */
export function Preview({ lines }: { lines: ImportReport['preview'] }) {
  const t = useText();
  const formats = useFormats();
  const stages = useNamedStages();
  return (
    <div className={styles.scrolling} role="region" aria-label={t('import.preview')} tabIndex={0}>
      <table className={styles.problems}>
        <caption>{t('import.preview')}</caption>
        <thead>
          <tr>
            {(['company_name', 'role_title', 'status', 'applied_date', 'location'] as const).map((key) => (
              <th key={key} scope="col">
                {t(`column.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.line}>
              <td>{line.company_name}</td>
              <td>{line.role_title}</td>
              <td>{stages.find(({ key }) => key === line.status)?.name ?? line.status}</td>
              <td>{line.applied_date && formats.day(line.applied_date)}</td>
              <td>{line.location}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
