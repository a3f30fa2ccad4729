import { useText } from '@/i18n/LanguageProvider';
import { ButtonLink } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { Stages } from './Stages';
import styles from './Resume.module.css';
import { describeRefusal } from './refusals';
import type { useUpload } from './uploading';

/** What became of the last upload, above what was read. */
export function UploadOutcome({ upload }: Pick<ReturnType<typeof useUpload>, 'upload'>) {
  const t = useText();
  if (upload.stage === 'matching')
    return (
      <div className={styles.outcome}>
        <Stages upload={upload} />
      </div>
    );
  if (upload.stage === 'done')
    return (
      <div className={styles.outcome}>
        <Notice tone="good">{t('resume.done')}</Notice>
        <ButtonLink to="/jobs?list=for_you" look="soft">
          {t('resume.see_matches')}
        </ButtonLink>
      </div>
    );
  if (upload.stage === 'refused')
    return (
      <div className={styles.outcome}>
        <Notice tone="danger">
          <strong>{upload.name}</strong> {describeRefusal(t, upload.failure)} {t('resume.old_stays')}
        </Notice>
      </div>
    );
  return null;
}
