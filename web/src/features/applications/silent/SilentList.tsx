import { IonIcon } from '@ionic/react';
import { hourglassOutline } from 'ionicons/icons';
import { Link, useLocation } from 'react-router-dom';
import { useFormats, useText } from '@/i18n/LanguageProvider';
import { SilentActions } from './SilentActions';
import styles from './Silent.module.css';
import { useSilent } from './queries';

/** Above all applications: those that have been silent for long. Folded away until somebody wants to deal with them. */
export function SilentList() {
  const t = useText();
  const formats = useFormats();
  const { search } = useLocation();
  const { data } = useSilent();
  if (!data || data.items.length === 0) return null;
  return (
    <details className={styles.box}>
      <summary className={styles.summary}>
        <IonIcon icon={hourglassOutline} aria-hidden="true" />
        {t('silent.title', { count: data.total })}
      </summary>
      <p className={styles.text}>{t('silent.text')}</p>
      <ul aria-label={t('silent.title', { count: data.total })} className={styles.items}>
        {data.items.map((application) => (
          <li key={application.id} className={styles.item}>
            <Link to={`/apps/${application.id}${search}`} className={styles.name}>
              <span className={styles.job}>
                {application.role_title}, {application.company_name}
              </span>
              <span className={styles.text}>
                {t('home.silent_since', { ago: formats.ago(application.status_at) })}
              </span>
            </Link>
            <SilentActions application={application} />
          </li>
        ))}
      </ul>
    </details>
  );
}
