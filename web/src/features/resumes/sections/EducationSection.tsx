import type { Resume } from '@/api/types';
import { useText } from '@/i18n/LanguageProvider';
import { EvidenceLine } from '../EvidenceLine';
import { StudyEntries } from '../entries';
import { evidenceWithin } from '../evidence';
import { useCorrectResume } from '../queries';
import { Section } from './Section';

export function EducationSection({ resume }: { resume: Resume }) {
  const t = useText();
  return (
    <Section title={t('resume.education')}>
      <StudyEntries
        studies={resume.education}
        saving={useCorrectResume()}
        bodyOf={(education) => ({ education })}
        nothing={t('resume.not_found')}
        evidence={(index) => <EvidenceLine evidence={evidenceWithin(resume, `education[${index}]`)} />}
      />
    </Section>
  );
}
