import { IonIcon } from '@ionic/react';
import { add } from 'ionicons/icons';
import { useLocation } from 'react-router-dom';
import { openQuickAdd } from '@/features/applications/quickAddState';
import { useText } from '@/i18n/LanguageProvider';
import styles from './Shell.module.css';
import { tabs } from './tabs';

/** A new application from any tab; on pages further in, there is something else to do. */
export function AddButton() {
  const t = useText();
  const { pathname } = useLocation();
  if (!tabs.some(({ name }) => name !== 'profile' && pathname === `/${name}`)) return null;
  return (
    <button type="button" aria-label={t('apps.add')} className={styles.add} onClick={openQuickAdd}>
      <IonIcon icon={add} aria-hidden="true" />
    </button>
  );
}
