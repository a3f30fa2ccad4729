import { Apps } from '@/features/applications/Apps';
import { AppsActions } from '@/features/applications/AppsActions';
import { applicationsKey } from '@/features/applications/applicationCache';
import { useText } from '@/i18n/LanguageProvider';
import { Screen } from '@/ui/Screen';
import { useRefresh } from '@/ui/useRefresh';

export const AppsPage = ({ currentId }: { currentId?: string | undefined }) => (
  <Screen
    title={useText()('apps.title')}
    measure={currentId ? 'list' : 'full'}
    actions={<AppsActions />}
    onRefresh={useRefresh(applicationsKey)}
  >
    <Apps currentId={currentId} />
  </Screen>
);
