import { OwnerPanel } from '@/features/accounts/owner/OwnerPanel';
import { useText } from '@/i18n/LanguageProvider';
import { Screen } from '@/ui/Screen';

export const OwnerPage = () => (
  <Screen title={useText()('owner.title')} back="/profile">
    <OwnerPanel />
  </Screen>
);
