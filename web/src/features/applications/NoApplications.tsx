import { layersOutline } from 'ionicons/icons';
import { useText } from '@/i18n/LanguageProvider';
import { ButtonLink } from '@/ui/Button';
import { State } from '@/ui/State';

export function NoApplications() {
  const t = useText();
  return (
    <State
      icon={layersOutline}
      title={t('apps.empty_title')}
      actions={<ButtonLink to="/jobs">{t('action.search_jobs')}</ButtonLink>}
    >
      {t('apps.empty')}
    </State>
  );
}
