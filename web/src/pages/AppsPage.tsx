import { NoApplications } from '@/features/applications/NoApplications';
import { useText } from '@/i18n/LanguageProvider';
import { Screen } from '@/ui/Screen';

export const AppsPage = () => (
  <Screen title={useText()('apps.title')}>
    <NoApplications />
  </Screen>
);
