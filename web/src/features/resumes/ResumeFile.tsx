import { documentTextOutline, downloadOutline, trashOutline } from 'ionicons/icons';
import { IonIcon } from '@ionic/react';
import { useRef, useState } from 'react';
import { api } from '@/api/client';
import type { Resume } from '@/api/types';
import { describeFailure } from '@/i18n/failures';
import { useFormats, useText } from '@/i18n/LanguageProvider';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { classes } from '@/ui/classes';
import { saveFile } from '@/ui/saveFile';
import { PickFile } from './PickFile';
import styles from './Resume.module.css';
import { useDeleteResume } from './queries';
import { useDrop } from './UploadZone';

/** The file itself: what it is, and how it is replaced, kept and removed. */
export function ResumeFile({ resume, onReplace }: { resume: Resume; onReplace: (file: File) => void }) {
  const t = useText();
  const formats = useFormats();
  const [failure, setFailure] = useState<unknown>(null);
  const [asked, setAsked] = useState(false);
  const asking = useRef<HTMLButtonElement>(null);
  const keep = () => {
    setAsked(false);
    asking.current?.focus();
  };
  const [over, dropping] = useDrop(onReplace);
  const download = () =>
    void api
      .file('/resume/file')
      .then((content) => saveFile(content, resume.file_name))
      .catch(setFailure);
  const facts = [
    formats.bytes(resume.size),
    t('resume.uploaded', { date: formats.date(resume.uploaded_at) }),
    resume.years_of_experience !== null &&
      t('resume.years', { count: Math.round(resume.years_of_experience * 10) / 10 }),
  ].filter(Boolean);
  return (
    <section
      aria-label={t('resume.file')}
      {...dropping}
      className={classes(styles.file, over && styles.over)}
    >
      <div className={styles.fileHead}>
        <span className={styles.fileIcon}>
          <IonIcon icon={documentTextOutline} aria-hidden="true" />
        </span>
        <div className={styles.fileNames}>
          <p className={styles.fileName}>{resume.file_name}</p>
          <p className={styles.quiet}>{facts.join(' · ')}</p>
        </div>
      </div>
      <div className={styles.actions}>
        <PickFile label={t('resume.replace')} look="soft" onPick={onReplace} />
        <Button look="plain" icon={downloadOutline} onClick={download}>
          {t('resume.download')}
        </Button>
        <Button
          ref={asking}
          look="plain"
          icon={trashOutline}
          aria-expanded={asked}
          onClick={() => setAsked(!asked)}
        >
          {t('resume.delete')}
        </Button>
      </div>
      {asked && <DeleteResume onKeep={keep} />}
      {failure ? <Notice tone="danger">{describeFailure(t, failure)}</Notice> : null}
    </section>
  );
}

function DeleteResume({ onKeep }: { onKeep: () => void }) {
  const t = useText();
  const remove = useDeleteResume();
  return (
    <div role="group" aria-label={t('resume.delete')} className={styles.sure}>
      <p>{t('resume.delete_explained')}</p>
      {remove.error && <Notice tone="danger">{describeFailure(t, remove.error)}</Notice>}
      <div className={styles.actions}>
        <Button look="danger" autoFocus busy={remove.isPending} onClick={() => remove.mutate()}>
          {t('resume.delete_sure')}
        </Button>
        <Button look="plain" onClick={onKeep}>
          {t('action.cancel')}
        </Button>
      </div>
    </div>
  );
}
