import { StagesEditor } from '@/features/applications/stages/StagesEditor';
import { useText } from '@/i18n/LanguageProvider';
import { Screen } from '@/ui/Screen';

export const StagesPage = () => (
  <Screen title={useText()('stages.title')} back="/apps">
    <StagesEditor />
  </Screen>
);
