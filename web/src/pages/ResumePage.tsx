import { useText } from '@/i18n/LanguageProvider';
import { ResumePanel } from '@/features/resumes/ResumePanel';
import { Screen } from '@/ui/Screen';
import { useRefresh } from '@/ui/useRefresh';

export const ResumePage = () => (
  <Screen title={useText()('resume.title')} back="/profile" measure="full" onRefresh={useRefresh('resume')}>
    <ResumePanel />
  </Screen>
);
