import { IonIcon } from '@ionic/react';
import { optionsOutline, swapVerticalOutline } from 'ionicons/icons';
import { Link } from 'react-router-dom';
import { useText } from '@/i18n/LanguageProvider';
import buttons from '@/ui/Button.module.css';
import styles from './Apps.module.css';

/** What can be done in the Apps tab as a whole. */
export function AppsActions() {
  const t = useText();
  return (
    <span className={styles.actions}>
      <ActionLink to="/apps/files" label={t('files.title')} icon={swapVerticalOutline} />
      <ActionLink to="/apps/stages" label={t('stages.title')} icon={optionsOutline} />
    </span>
  );
}

const ActionLink = ({ to, label, icon }: { to: string; label: string; icon: string }) => (
  <Link to={to} aria-label={label} title={label} className={buttons.iconOnly}>
    <IonIcon icon={icon} aria-hidden="true" />
  </Link>
);
