import { useState, type ReactNode } from 'react';
import type { Education } from '@/api/types';
import { useFormats, useText } from '@/i18n/LanguageProvider';
import { TextField } from '@/ui/Field';
import styles from '../Resume.module.css';
import { isMonth, spanText } from '../months';
import { CorrectionForm, type Saving } from './CorrectionForm';
import { Entries } from './Entries';
import { MonthField } from './MonthField';

const nothingYet: Education = { institution: null, degree: null, field: null, start: null, end: null };

interface StudyEntriesProps<Body> {
  studies: Education[];
  saving: Saving<Body>;
  bodyOf: (studies: Education[]) => Body;
  nothing: string;
  /** What a study was read from. */
  evidence?: (index: number) => ReactNode;
}

/** Studies, each of which can be put right. */
export function StudyEntries<Body>({ studies, nothing, evidence, ...sending }: StudyEntriesProps<Body>) {
  const t = useText();
  const formats = useFormats();
  return (
    <Entries
      entries={studies}
      nothing={nothing}
      nameOf={({ degree, institution }) => degree ?? institution ?? t('resume.education')}
      addLabel={t('resume.add_education')}
      draw={(study, index) => (
        <>
          <p className={styles.entryTitle}>
            {[study.degree, study.field].filter(Boolean).join(', ') || study.institution}
          </p>
          {(study.degree || study.field) && <p>{study.institution}</p>}
          <p className={styles.quiet}>{spanText(formats.locale, study, t('resume.now'))}</p>
          {evidence?.(index)}
        </>
      )}
      form={(index, close) => <StudyForm studies={studies} index={index} onClose={close} {...sending} />}
    />
  );
}

interface StudyFormProps<Body> extends Pick<StudyEntriesProps<Body>, 'studies' | 'saving' | 'bodyOf'> {
  index: number;
  onClose: () => void;
}

function StudyForm<Body>({ studies, index, saving, bodyOf, onClose }: StudyFormProps<Body>) {
  const t = useText();
  const [study, setStudy] = useState(studies[index] ?? nothingYet);
  const change = (part: Partial<Education>) => setStudy({ ...study, ...part });
  const readable = isMonth(study.start ?? '') && isMonth(study.end ?? '');
  const changed = { ...study, start: study.start || null, end: study.end || null };
  return (
    <CorrectionForm
      saving={saving}
      change={() => (readable ? bodyOf(studies.toSpliced(index, 1, changed)) : null)}
      removal={index < studies.length ? bodyOf(studies.toSpliced(index, 1)) : null}
      onClose={onClose}
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
