import { RemindersPanel } from '@/features/profiles/RemindersPanel';
import { useText } from '@/i18n/LanguageProvider';
import { Screen } from '@/ui/Screen';

export const RemindersPage = () => (
  <Screen title={useText()('reminders.title')} back="/profile">
    <RemindersPanel />
  </Screen>
);
