import { SourcesPanel } from '@/features/sources/SourcesPanel';
import { useText } from '@/i18n/LanguageProvider';
import { Screen } from '@/ui/Screen';
import { useRefresh } from '@/ui/useRefresh';

export const SourcesPage = () => (
  <Screen title={useText()('sources.title')} back="/profile" onRefresh={useRefresh('sources')}>
    <SourcesPanel />
  </Screen>
);
