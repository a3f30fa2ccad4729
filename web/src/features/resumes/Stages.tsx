import { IonIcon } from '@ionic/react';
import { checkmarkCircle, ellipseOutline, hourglassOutline } from 'ionicons/icons';
import { useText } from '@/i18n/LanguageProvider';
import { classes } from '@/ui/classes';
import styles from './Upload.module.css';
import type { Upload } from './uploading';

const stages = ['sending', 'reading', 'matching'] as const;

/** How far an upload has come, stage by stage. */
export function Stages({ upload }: { upload: Upload }) {
  const t = useText();
  const reached =
    upload.stage === 'done' ? stages.length : stages.findIndex((stage) => stage === upload.stage);
  const now = stages[reached];
  const share = upload.stage === 'sending' ? upload.share : null;
  return (
    <div className={styles.progress}>
      <p role="status" className="visually-hidden">
        {now ? t(`resume.stage.${now}`) : t('resume.stage.done')}
      </p>
      <ol aria-label={t('resume.stages')} className={styles.stages}>
        {stages.map((stage, index) => (
          <li
            key={stage}
            aria-current={index === reached ? 'step' : undefined}
            className={classes(styles.stage, index === reached && styles.now, index < reached && styles.past)}
          >
            <IonIcon
              icon={index < reached ? checkmarkCircle : index === reached ? hourglassOutline : ellipseOutline}
              aria-hidden="true"
            />
            <span>
              {t(`resume.stage.${stage}`)}
              {index < reached && <span className="visually-hidden"> {t('resume.stage_over')}</span>}
            </span>
          </li>
        ))}
      </ol>
      {now && (
        <progress
          aria-label={t(`resume.stage.${now}`)}
          {...(share === null ? {} : { value: share })}
          className={styles.bar}
        />
      )}
    </div>
  );
}
