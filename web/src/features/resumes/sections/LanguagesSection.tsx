import { useState } from 'react';
import type { Resume } from '@/api/types';
import { useText } from '@/i18n/LanguageProvider';
import { TextField } from '@/ui/Field';
import styles from '../Resume.module.css';
import { useCorrectResume } from '../queries';
import { CorrectionForm } from '../entries/CorrectionForm';
import { Section } from './Section';

export function LanguagesSection({ resume }: { resume: Resume }) {
  const t = useText();
  const { languages } = resume;
  return (
    <Section
      title={t('resume.languages')}
      form={(close) => <LanguagesForm languages={languages} onClose={close} />}
    >
      {languages.length > 0 ? (
        <p>{languages.join(', ')}</p>
      ) : (
        <p className={styles.quiet}>{t('resume.not_found')}</p>
      )}
    </Section>
  );
}

function LanguagesForm({ languages, onClose }: { languages: string[]; onClose: () => void }) {
  const t = useText();
  const [draft, setDraft] = useState(languages.join(', '));
  const named = draft
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  return (
    <CorrectionForm saving={useCorrectResume()} change={() => ({ languages: named })} onClose={onClose}>
      <TextField
        label={t('resume.languages')}
        hint={t('resume.languages_hint')}
        autoFocus
        value={draft}
        onChange={({ target }) => setDraft(target.value)}
      />
    </CorrectionForm>
  );
}
