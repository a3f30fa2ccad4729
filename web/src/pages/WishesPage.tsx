import { WishesPanel } from '@/features/profiles/WishesPanel';
import { useText } from '@/i18n/LanguageProvider';
import { Screen } from '@/ui/Screen';

export const WishesPage = () => (
  <Screen title={useText()('wishes.title')} back="/profile">
    <WishesPanel />
  </Screen>
);
