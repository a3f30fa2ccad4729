import { addOutline } from 'ionicons/icons';
import { useText } from '@/i18n/LanguageProvider';
import { IconButton } from '@/ui/Button';
import { openQuickAdd } from './quickAddState';

/** What can be done in the Apps tab as a whole. */
export function AppsActions() {
  const t = useText();
  return <IconButton icon={addOutline} label={t('apps.add')} onClick={openQuickAdd} />;
}
