import { AddLink } from '@/features/discovery/AddLink';
import { Lists } from '@/features/discovery/Lists';
import { postingsKey } from '@/features/jobs/postingCache';
import { useRefresh } from '@/ui/useRefresh';
import { useText } from '@/i18n/LanguageProvider';
import { Screen } from '@/ui/Screen';

export const JobsPage = ({ currentId }: { currentId?: string }) => (
  <Screen
    title={useText()('jobs.title')}
    measure="list"
    actions={<AddLink />}
    onRefresh={useRefresh(postingsKey)}
  >
    <Lists currentId={currentId} />
  </Screen>
);
