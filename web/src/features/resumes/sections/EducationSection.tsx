import { useState } from 'react';
import type { Education, Resume } from '@/api/types';
import { useFormats, useText } from '@/i18n/LanguageProvider';
import { TextField } from '@/ui/Field';
import { EvidenceLine } from '../EvidenceLine';
import styles from '../Resume.module.css';
import { evidenceWithin } from '../evidence';
import { isMonth, spanText } from '../months';
import { CorrectionForm } from './CorrectionForm';
import { Entries } from './Entries';
import { MonthField } from './MonthField';
import { Section } from './Section';

const nothing: Education = { institution: null, degree: null, field: null, start: null, end: null };

export function EducationSection({ resume }: { resume: Resume }) {
  const t = useText();
  const formats = useFormats();
  return (
    <Section title={t('resume.education')}>
      <Entries
        entries={resume.education}
        nameOf={({ degree, institution }) => degree ?? institution ?? t('resume.education')}
        addLabel={t('resume.add_education')}
        draw={(study, index) => (
          <>
            <p className={styles.entryTitle}>
              {[study.degree, study.field].filter(Boolean).join(', ') || study.institution}
            </p>
            {(study.degree || study.field) && <p>{study.institution}</p>}
            <p className={styles.quiet}>{spanText(formats.locale, study, t('resume.now'))}</p>
            <EvidenceLine evidence={evidenceWithin(resume, `education[${index}]`)} />
          </>
        )}
        form={(index, close) => <StudyForm studies={resume.education} index={index} onClose={close} />}
      />
    </Section>
  );
}

interface StudyFormProps {
  studies: Education[];
  index: number;
  onClose: () => void;
}

function StudyForm({ studies, index, onClose }: StudyFormProps) {
  const t = useText();
  const [study, setStudy] = useState(studies[index] ?? nothing);
  const change = (part: Partial<Education>) => setStudy({ ...study, ...part });
  const readable = isMonth(study.start ?? '') && isMonth(study.end ?? '');
  return (
    <CorrectionForm
      change={() => (readable ? { education: studies.toSpliced(index, 1, study) } : null)}
      onClose={onClose}
      {...(index < studies.length && {
        removal: { label: t('resume.remove_entry'), change: { education: studies.toSpliced(index, 1) } },
      })}
    >
      {(['institution', 'degree', 'field'] as const).map((field) => (
        <TextField
          key={field}
          label={t(`resume.study.${field}`)}
          value={study[field] ?? ''}
          maxLength={200}
          autoFocus={field === 'institution'}
          onChange={({ target }) => change({ [field]: target.value })}
        />
      ))}
      <div className={styles.pair}>
        <MonthField label={t('resume.start')} value={study.start} onChange={(start) => change({ start })} />
        <MonthField label={t('resume.end')} value={study.end} onChange={(end) => change({ end })} />
      </div>
    </CorrectionForm>
  );
}
