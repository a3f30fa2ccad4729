import { JobSearch } from '@/features/discovery/JobSearch';
import { useText } from '@/i18n/LanguageProvider';
import { Screen } from '@/ui/Screen';

export const JobsPage = ({ currentId }: { currentId?: string }) => (
  <Screen title={useText()('jobs.title')} measure="list">
    <JobSearch currentId={currentId} />
  </Screen>
);
