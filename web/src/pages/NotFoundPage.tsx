import { compassOutline } from 'ionicons/icons';
import { useText } from '@/i18n/LanguageProvider';
import { ButtonLink } from '@/ui/Button';
import { Screen } from '@/ui/Screen';
import { State } from '@/ui/State';

export function NotFoundPage() {
  const t = useText();
  return (
    <Screen title={t('state.not_found_title')} heading={false}>
      <State
        alone
        icon={compassOutline}
        title={t('state.not_found_title')}
        actions={<ButtonLink to="/home">{t('state.to_home')}</ButtonLink>}
      >
        {t('state.not_found')}
      </State>
    </Screen>
  );
}
