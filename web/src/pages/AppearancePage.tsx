import { AppearancePanel } from '@/features/profiles/AppearancePanel';
import { useText } from '@/i18n/LanguageProvider';
import { Screen } from '@/ui/Screen';

export const AppearancePage = () => (
  <Screen title={useText()('appearance.title')} back="/profile">
    <AppearancePanel />
  </Screen>
);
