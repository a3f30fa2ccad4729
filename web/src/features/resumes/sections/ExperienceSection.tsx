import type { Resume } from '@/api/types';
import { useText } from '@/i18n/LanguageProvider';
import { EvidenceLine } from '../EvidenceLine';
import { PostEntries } from '../entries';
import { evidenceWithin } from '../evidence';
import { useCorrectResume } from '../queries';
import { Section } from './Section';

export function ExperienceSection({ resume }: { resume: Resume }) {
  const t = useText();
  return (
    <Section title={t('resume.experience')}>
      <PostEntries
        posts={resume.experience}
        saving={useCorrectResume()}
        bodyOf={(experience) => ({ experience })}
        nothing={t('resume.not_found')}
        evidence={(index) => <EvidenceLine evidence={evidenceWithin(resume, `experience[${index}]`)} />}
      />
    </Section>
  );
}
