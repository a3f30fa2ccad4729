import { Files } from '@/features/applications/files/Files';
import { useText } from '@/i18n/LanguageProvider';
import { Screen } from '@/ui/Screen';

export const ApplicationFilesPage = () => (
  <Screen title={useText()('files.title')} back="/apps">
    <Files />
  </Screen>
);
