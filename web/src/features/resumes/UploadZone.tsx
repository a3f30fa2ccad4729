import { IonIcon } from '@ionic/react';
import { cloudUploadOutline } from 'ionicons/icons';
import { useState, type DragEvent } from 'react';
import { useText } from '@/i18n/LanguageProvider';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { classes } from '@/ui/classes';
import { PickFile } from './PickFile';
import { Stages } from './Stages';
import styles from './Upload.module.css';
import { describeRefusal } from './refusals';
import { underWay, type useUpload } from './uploading';

type UploadZoneProps = ReturnType<typeof useUpload>;

/** Where a résumé gets in: dropped, picked, or from the camera roll. */
export function UploadZone({ upload, start, cancel }: UploadZoneProps) {
  const t = useText();
  const [over, dropping] = useDrop(start);
  if (underWay(upload))
    return (
      <div className={styles.zone}>
        <Stages upload={upload} />
        <Button look="plain" onClick={cancel}>
          {t('action.cancel')}
        </Button>
      </div>
    );
  return (
    <>
      {upload.stage === 'refused' && (
        <div className={styles.refused}>
          <Notice tone="danger">
            <strong>{upload.name}</strong> {describeRefusal(t, upload.failure)}
          </Notice>
        </div>
      )}
      <div {...dropping} className={classes(styles.zone, styles.open, over && styles.over)}>
        <span className={styles.icon}>
          <IonIcon icon={cloudUploadOutline} aria-hidden="true" />
        </span>
        <h2 className={styles.title}>{t('resume.add_title')}</h2>
        <p className={styles.text}>{t('resume.add')}</p>
        <div className={styles.pick}>
          <PickFile pictures onPick={start} />
        </div>
        <p className={styles.note}>{t('resume.kinds')}</p>
      </div>
      <p className={styles.private}>{t('resume.private')}</p>
    </>
  );
}

/** Lets a file be dropped onto an element. */
export function useDrop(onFile: (file: File) => void) {
  const [over, setOver] = useState(false);
  const handlers = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: (event: DragEvent) => {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer.files[0];
      if (file) onFile(file);
    },
  };
  return [over, handlers] as const;
}
