import { AccountPanel } from '@/features/profiles/AccountPanel';
import { useText } from '@/i18n/LanguageProvider';
import { Screen } from '@/ui/Screen';

export const AccountPage = () => (
  <Screen title={useText()('account.title')} back="/profile">
    <AccountPanel />
  </Screen>
);
