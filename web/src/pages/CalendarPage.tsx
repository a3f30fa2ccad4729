import { CalendarPanel } from '@/features/profiles/CalendarPanel';
import { useText } from '@/i18n/LanguageProvider';
import { Screen } from '@/ui/Screen';

export const CalendarPage = () => (
  <Screen title={useText()('calendar.title')} back="/profile">
    <CalendarPanel />
  </Screen>
);
