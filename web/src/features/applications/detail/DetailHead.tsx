import { IonIcon } from '@ionic/react';
import { chevronBack } from 'ionicons/icons';
import { Link } from 'react-router-dom';
import type { Application } from '@/api/types';
import { CompanyLogo } from '@/features/logos/CompanyLogo';
import { useText } from '@/i18n/LanguageProvider';
import { Badge } from '@/ui/Badge';
import { Notice } from '@/ui/Notice';
import { Waits } from '@/ui/Waits';
import { useWide } from '@/ui/media';
import styles from './Detail.module.css';

export function DetailHead({ application, back }: { application: Application; back: string }) {
  const t = useText();
  // Beside the list there is nothing to go back from.
  const alone = useWide() && back.includes('view=board');
  return (
    <>
      {alone && (
        <Link to={back} className={styles.back}>
          <IonIcon icon={chevronBack} aria-hidden="true" />
          {t('apps.view.board')}
        </Link>
      )}
      <header className={styles.head}>
        <CompanyLogo company={application.company_name} url={null} size={56} />
        <div className={styles.names}>
          <h1 className={styles.title}>{application.role_title}</h1>
          <p className={styles.company}>
            {[application.company_name, application.location].filter(Boolean).join(' · ')}
          </p>
          <Waits id={application.id} />
        </div>
      </header>
      {application.archived && <Notice tone="plain">{t('app.archived')}</Notice>}
      {application.tags.length > 0 && (
        <ul aria-label={t('apps.tags')} className={styles.tags}>
          {application.tags.map((tag) => (
            <li key={tag}>
              <Badge>{tag}</Badge>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
