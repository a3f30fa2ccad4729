import { useState } from 'react';
import type { Resume } from '@/api/types';
import { useText } from '@/i18n/LanguageProvider';
import { TextArea } from '@/ui/Field';
import { EvidenceLine } from '../EvidenceLine';
import styles from '../Resume.module.css';
import { evidenceOf } from '../evidence';
import { useCorrectResume } from '../queries';
import { CorrectionForm } from '../entries/CorrectionForm';
import { Section } from './Section';

export function SummarySection({ resume }: { resume: Resume }) {
  const t = useText();
  return (
    <Section
      title={t('resume.summary')}
      form={(close) => <SummaryForm summary={resume.summary ?? ''} onClose={close} />}
    >
      {resume.summary ? (
        <p className={styles.prose}>{resume.summary}</p>
      ) : (
        <p className={styles.quiet}>{t('resume.not_found')}</p>
      )}
      <EvidenceLine evidence={evidenceOf(resume, 'summary')} />
    </Section>
  );
}

function SummaryForm({ summary, onClose }: { summary: string; onClose: () => void }) {
  const t = useText();
  const [draft, setDraft] = useState(summary);
  return (
    <CorrectionForm saving={useCorrectResume()} change={() => ({ summary: draft.trim() })} onClose={onClose}>
      <TextArea
        label={t('resume.summary')}
        rows={6}
        maxLength={10_000}
        autoFocus
        value={draft}
        onChange={({ target }) => setDraft(target.value)}
      />
    </CorrectionForm>
  );
}
