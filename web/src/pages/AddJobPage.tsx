import { useText } from '@/i18n/LanguageProvider';
import AddJob from '@/features/discovery/adding/AddJob';
import { Screen } from '@/ui/Screen';

export const AddJobPage = () => (
  <Screen title={useText()('add.title')} back="/jobs">
    <AddJob />
  </Screen>
);
