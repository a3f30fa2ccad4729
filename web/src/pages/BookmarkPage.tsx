import { BookmarkPanel } from '@/features/discovery/adding/BookmarkPanel';
import { useText } from '@/i18n/LanguageProvider';
import { Screen } from '@/ui/Screen';

export const BookmarkPage = () => (
  <Screen title={useText()('bookmark.title')} back="/profile">
    <BookmarkPanel />
  </Screen>
);
