import { useState, type ReactNode } from 'react';
import type { WorkExperience } from '@/api/types';
import { useFormats, useText } from '@/i18n/LanguageProvider';
import { TextArea, TextField } from '@/ui/Field';
import { Switch } from '@/ui/Switch';
import styles from '../Resume.module.css';
import { isMonth, spanText } from '../months';
import { CorrectionForm, type Saving } from './CorrectionForm';
import { Entries } from './Entries';
import { MonthField } from './MonthField';

const nothingYet: WorkExperience = {
  title: null,
  company: null,
  location: null,
  start: null,
  end: null,
  current: false,
  description: null,
};

interface PostEntriesProps<Body> {
  posts: WorkExperience[];
  saving: Saving<Body>;
  bodyOf: (posts: WorkExperience[]) => Body;
  nothing: string;
  /** What a post was read from. */
  evidence?: (index: number) => ReactNode;
}

/** Posts, each of which can be put right. */
export function PostEntries<Body>({ posts, nothing, evidence, ...sending }: PostEntriesProps<Body>) {
  const t = useText();
  const formats = useFormats();
  return (
    <Entries
      entries={posts}
      nothing={nothing}
      nameOf={({ title, company }) => title ?? company ?? t('resume.experience')}
      addLabel={t('resume.add_experience')}
      draw={(post, index) => (
        <>
          <p className={styles.entryTitle}>{post.title ?? t('resume.no_title')}</p>
          <p>{[post.company, post.location].filter(Boolean).join(', ')}</p>
          <p className={styles.quiet}>{spanText(formats.locale, post, t('resume.now'))}</p>
          {post.description && <p className={styles.prose}>{post.description}</p>}
          {evidence?.(index)}
        </>
      )}
      form={(index, close) => <PostForm posts={posts} index={index} onClose={close} {...sending} />}
    />
  );
}

interface PostFormProps<Body> extends Pick<PostEntriesProps<Body>, 'posts' | 'saving' | 'bodyOf'> {
  index: number;
  onClose: () => void;
}

function PostForm<Body>({ posts, index, saving, bodyOf, onClose }: PostFormProps<Body>) {
  const t = useText();
  const [post, setPost] = useState(posts[index] ?? nothingYet);
  const change = (part: Partial<WorkExperience>) => setPost({ ...post, ...part });
  const readable = isMonth(post.start ?? '') && isMonth(post.end ?? '');
  const changed = { ...post, start: post.start || null, end: post.current ? null : post.end || null };
  return (
    <CorrectionForm
      saving={saving}
      change={() => (readable ? bodyOf(posts.toSpliced(index, 1, changed)) : null)}
      removal={index < posts.length ? bodyOf(posts.toSpliced(index, 1)) : null}
      onClose={onClose}
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
