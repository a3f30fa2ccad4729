import type { ImportProgress } from '@/api/types';
import { useFormats, useText } from '@/i18n/LanguageProvider';
import { Notice } from '@/ui/Notice';
import styles from '../Files.module.css';
import { Report } from '../Report';
import parts from './Importing.module.css';
import { useImports } from './queries';

/** So many are told of. */
const told = 5;

/** Large files that are being imported, or were; the server goes on with them whoever looks. */
export function PastImports() {
  const t = useText();
  const { data: imports = [] } = useImports();
  if (imports.length === 0) return null;
  return (
    <section className={styles.card}>
      <h2>{t('import.past')}</h2>
      <ul className={parts.imports}>
        {imports.slice(0, told).map((each) => (
          <li key={each.id}>
            <OneImport progress={each} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OneImport({
  progress: { status, total, done, created_at: at, report },
}: {
  progress: ImportProgress;
}) {
  const t = useText();
  const formats = useFormats();
  const name = t('import.file_of', { time: formats.dateTime(at) });
  if (status === 'pending')
    return (
      <div className={parts.pending}>
        <p>
          <strong>{name}</strong>
        </p>
        <progress aria-label={name} value={done} max={Math.max(1, total)} className={parts.bar} />
        <p role="status">{t('import.progress', { done, count: total })}</p>
      </div>
    );
  if (status === 'failed')
    return <Notice tone="danger">{t('import.gave_up', { name, done, count: total })}</Notice>;
  return (
    <details>
      <summary className={parts.summary}>
        <strong>{name}</strong> {t('import.brought', { count: report.created })}
      </summary>
      <Report report={report} name={name} />
    </details>
  );
}
