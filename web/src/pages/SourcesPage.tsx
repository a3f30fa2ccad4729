import { SourcesPanel } from '@/features/sources/SourcesPanel';
import { useText } from '@/i18n/LanguageProvider';
import { Screen } from '@/ui/Screen';

export const SourcesPage = () => (
  <Screen title={useText()('sources.title')} back="/profile">
    <SourcesPanel />
  </Screen>
);
