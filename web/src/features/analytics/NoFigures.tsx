import { statsChartOutline } from 'ionicons/icons';
import { useText } from '@/i18n/LanguageProvider';
import { ButtonLink } from '@/ui/Button';
import { State } from '@/ui/State';

export function NoFigures() {
  const t = useText();
  return (
    <State
      icon={statsChartOutline}
      title={t('analytics.empty_title')}
      actions={<ButtonLink to="/jobs">{t('action.search_jobs')}</ButtonLink>}
    >
      {t('analytics.empty')}
    </State>
  );
}
