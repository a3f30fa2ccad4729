import { LinkedInPanel } from '@/features/profiles/LinkedInPanel';
import { useText } from '@/i18n/LanguageProvider';
import { Screen } from '@/ui/Screen';

export const LinkedInPage = () => (
  <Screen title={useText()('linkedin.page')} back="/profile">
    <LinkedInPanel />
  </Screen>
);
