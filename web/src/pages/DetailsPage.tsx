import { DetailsPanel } from '@/features/profiles/DetailsPanel';
import { useText } from '@/i18n/LanguageProvider';
import { Screen } from '@/ui/Screen';

export const DetailsPage = () => (
  <Screen title={useText()('details.title')} back="/profile">
    <DetailsPanel />
  </Screen>
);
