import { DataPanel } from '@/features/profiles/data/DataPanel';
import { useText } from '@/i18n/LanguageProvider';
import { Screen } from '@/ui/Screen';

export const DataPage = () => (
  <Screen title={useText()('data.title')} back="/profile">
    <DataPanel />
  </Screen>
);
