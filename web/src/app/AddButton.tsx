import { add } from 'ionicons/icons';
import { useLocation } from 'react-router-dom';
import { openQuickAdd } from '@/features/applications/quickAddState';
import { useText } from '@/i18n/LanguageProvider';
import { Icon } from '@/ui/Icon';
import styles from './Shell.module.css';
import { tabs } from './tabs';

/** A new application from the tabs that show them; among jobs the plus sign adds a job, and further in there is something else to do. */
export function AddButton() {
  const t = useText();
  const { pathname } = useLocation();
  if (!tabs.some(({ name }) => name !== 'profile' && name !== 'jobs' && pathname === `/${name}`)) return null;
  return (
    <button type="button" aria-label={t('apps.add')} className={styles.add} onClick={openQuickAdd}>
      <Icon icon={add} />
    </button>
  );
}
