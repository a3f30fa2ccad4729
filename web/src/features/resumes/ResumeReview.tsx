import { useRef, useState } from 'react';
import type { Resume } from '@/api/types';
import { useText } from '@/i18n/LanguageProvider';
import { Choice } from '@/ui/Choice';
import { Notice } from '@/ui/Notice';
import { classes } from '@/ui/classes';
import { useMedia } from '@/ui/media';
import { Marking } from './Marking';
import { ResumeFile } from './ResumeFile';
import { ResumeText } from './ResumeText';
import { UploadOutcome } from './UploadOutcome';
import styles from './Resume.module.css';
import { ContactSection } from './sections/ContactSection';
import { EducationSection } from './sections/EducationSection';
import { ExperienceSection } from './sections/ExperienceSection';
import { LanguagesSection } from './sections/LanguagesSection';
import { SkillsSection } from './sections/SkillsSection';
import { SummarySection } from './sections/SummarySection';
import type { useUpload } from './uploading';

interface ResumeReviewProps {
  resume: Resume;
  uploading: ReturnType<typeof useUpload>;
}

const known = [
  'read_from_pictures',
  'no_name',
  'no_contact',
  'no_experience',
  'experience_unclear',
  'education_unclear',
  'chat_model_failed',
] as const;

/** What was read of a résumé beside its text, to check and to put right. */
export function ResumeReview({ resume, uploading }: ResumeReviewProps) {
  const t = useText();
  const [marked, setMarked] = useState<string | null>(null);
  const [view, setView] = useState<'fields' | 'text'>('fields');
  const beside = useMedia('(min-width: 1200px)');
  const text = useRef<HTMLDivElement>(null);
  const mark = (quotation: string) => {
    setMarked(quotation);
    setView('text');
  };
  const warnings = known.filter((warning) => resume.warnings.includes(warning) && stands(resume, warning));
  return (
    <>
      <UploadOutcome {...uploading} />
      <ResumeFile resume={resume} onReplace={uploading.start} />
      {warnings.map((warning) => (
        <div key={warning} className={styles.warning}>
          <Notice tone="warning">{t(`resume.warning.${warning}`)}</Notice>
        </div>
      ))}
      {!beside && (
        <div className={styles.views}>
          <Choice
            label={t('resume.views')}
            value={view}
            options={[
              { value: 'fields', label: t('resume.view_fields') },
              { value: 'text', label: t('resume.view_text') },
            ]}
            onChange={setView}
          />
        </div>
      )}
      <div className={classes(styles.review, beside && styles.beside)}>
        {(beside || view === 'fields') && (
          <Marking value={mark}>
            <div className={styles.fields}>
              <p className={styles.hint}>{t('resume.check')}</p>
              <ContactSection resume={resume} />
              <SummarySection resume={resume} />
              <SkillsSection resume={resume} />
              <ExperienceSection resume={resume} />
              <EducationSection resume={resume} />
              <LanguagesSection resume={resume} />
            </div>
          </Marking>
        )}
        {(beside || view === 'text') && <ResumeText ref={text} text={resume.text} marked={marked} />}
      </div>
    </>
  );
}

/** What the person has put right needs no warning any more. */
function stands({ contact, experience, education }: Resume, warning: (typeof known)[number]): boolean {
  if (warning === 'no_name') return !contact.full_name;
  if (warning === 'no_contact') return !contact.email && !contact.phone;
  if (warning === 'education_unclear') return education.length === 0;
  return warning === 'read_from_pictures' || warning === 'chat_model_failed' || experience.length === 0;
}
