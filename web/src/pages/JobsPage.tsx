import { AddLink } from '@/features/discovery/AddLink';
import { Lists } from '@/features/discovery/Lists';
import { useText } from '@/i18n/LanguageProvider';
import { Screen } from '@/ui/Screen';

export const JobsPage = ({ currentId }: { currentId?: string }) => (
  <Screen title={useText()('jobs.title')} measure="list" actions={<AddLink />}>
    <Lists currentId={currentId} />
  </Screen>
);
