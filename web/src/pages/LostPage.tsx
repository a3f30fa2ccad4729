import { refreshOutline } from 'ionicons/icons';
import { useText } from '@/i18n/LanguageProvider';
import { Button } from '@/ui/Button';
import { Screen } from '@/ui/Screen';
import { State } from '@/ui/State';

/** Stands for a page that cannot be fetched: there is no network, or by now the server has a newer version of the app. */
export function LostPage() {
  const t = useText();
  return (
    <Screen title={t('update.lost_title')} heading={false}>
      <State
        alone
        icon={refreshOutline}
        title={t('update.lost_title')}
        actions={<Button onClick={() => location.reload()}>{t('update.reload')}</Button>}
      >
        {t('update.lost')}
      </State>
    </Screen>
  );
}
