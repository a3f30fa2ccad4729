import { useState } from 'react';
import type { Resume, WorkExperience } from '@/api/types';
import { useFormats, useText } from '@/i18n/LanguageProvider';
import { TextArea, TextField } from '@/ui/Field';
import { Switch } from '@/ui/Switch';
import { EvidenceLine } from '../EvidenceLine';
import styles from '../Resume.module.css';
import { evidenceWithin } from '../evidence';
import { isMonth, spanText } from '../months';
import { CorrectionForm } from './CorrectionForm';
import { Entries } from './Entries';
import { MonthField } from './MonthField';
import { Section } from './Section';

const nothing: WorkExperience = {
  title: null,
  company: null,
  location: null,
  start: null,
  end: null,
  current: false,
  description: null,
};

export function ExperienceSection({ resume }: { resume: Resume }) {
  const t = useText();
  const formats = useFormats();
  return (
    <Section title={t('resume.experience')}>
      <Entries
        entries={resume.experience}
        nameOf={({ title, company }) => title ?? company ?? t('resume.experience')}
        addLabel={t('resume.add_experience')}
        draw={(post, index) => (
          <>
            <p className={styles.entryTitle}>{post.title ?? t('resume.no_title')}</p>
            <p>{[post.company, post.location].filter(Boolean).join(', ')}</p>
            <p className={styles.quiet}>{spanText(formats.locale, post, t('resume.now'))}</p>
            {post.description && <p className={styles.prose}>{post.description}</p>}
            <EvidenceLine evidence={evidenceWithin(resume, `experience[${index}]`)} />
          </>
        )}
        form={(index, close) => <PostForm posts={resume.experience} index={index} onClose={close} />}
      />
    </Section>
  );
}

interface PostFormProps {
  posts: WorkExperience[];
  index: number;
  onClose: () => void;
}

function PostForm({ posts, index, onClose }: PostFormProps) {
  const t = useText();
  const [post, setPost] = useState(posts[index] ?? nothing);
  const change = (part: Partial<WorkExperience>) => setPost({ ...post, ...part });
  const readable = isMonth(post.start ?? '') && isMonth(post.end ?? '');
  const changed = { ...post, end: post.current ? null : post.end };
  return (
    <CorrectionForm
      change={() => (readable ? { experience: posts.toSpliced(index, 1, changed) } : null)}
      onClose={onClose}
      {...(index < posts.length && {
        removal: { label: t('resume.remove_entry'), change: { experience: posts.toSpliced(index, 1) } },
      })}
    >
      {(['title', 'company', 'location'] as const).map((field) => (
        <TextField
          key={field}
          label={t(`resume.post.${field}`)}
          value={post[field] ?? ''}
          maxLength={200}
          autoFocus={field === 'title'}
          onChange={({ target }) => change({ [field]: target.value })}
        />
      ))}
      <div className={styles.pair}>
        <MonthField label={t('resume.start')} value={post.start} onChange={(start) => change({ start })} />
        {!post.current && (
          <MonthField label={t('resume.end')} value={post.end} onChange={(end) => change({ end })} />
        )}
      </div>
      <div className={styles.switchRow}>
        <span aria-hidden="true">{t('resume.current')}</span>
        <Switch
          label={t('resume.current')}
          checked={post.current}
          onChange={(current) => change({ current })}
        />
      </div>
      <TextArea
        label={t('resume.description')}
        rows={5}
        maxLength={10_000}
        value={post.description ?? ''}
        onChange={({ target }) => change({ description: target.value })}
      />
    </CorrectionForm>
  );
}
