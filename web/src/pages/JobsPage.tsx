import { Lists } from '@/features/discovery/Lists';
import { useText } from '@/i18n/LanguageProvider';
import { Screen } from '@/ui/Screen';

export const JobsPage = ({ currentId }: { currentId?: string }) => (
  <Screen title={useText()('jobs.title')} measure="list">
    <Lists currentId={currentId} />
  </Screen>
);
