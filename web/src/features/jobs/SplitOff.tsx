import { unlinkOutline } from 'ionicons/icons';
import { useState } from 'react';
import type { JobPosting, PostingSource } from '@/api/types';
import { describeFailure } from '@/i18n/failures';
import { useText } from '@/i18n/LanguageProvider';
import { Button, IconButton } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import styles from './Posting.module.css';
import { useSplit } from './split';

interface SplitOffProps {
  posting: JobPosting;
  place: PostingSource;
  /** The source's name for people. */
  name: string;
}

/** Says that one of several is another job. It stays apart for good, so it is asked twice. */
export function SplitOff({ posting, place, name }: SplitOffProps) {
  const t = useText();
  const [sure, setSure] = useState<boolean | null>(null);
  const split = useSplit(posting);
  if (!sure)
    return (
      <IconButton
        icon={unlinkOutline}
        autoFocus={sure === false}
        label={t('posting.split_this', { source: name })}
        onClick={() => setSure(true)}
      />
    );
  return (
    <div className={styles.split} role="group" aria-label={t('posting.split_this', { source: name })}>
      <p>
        <strong>{t('posting.split')}</strong> {t('posting.split_explained')}
      </p>
      {split.error && <Notice tone="danger">{describeFailure(t, split.error)}</Notice>}
      <div className={styles.actions}>
        <Button autoFocus busy={split.isPending} onClick={() => split.mutate(place)}>
          {t('posting.split_sure')}
        </Button>
        <Button look="plain" onClick={() => setSure(false)}>
          {t('action.cancel')}
        </Button>
      </div>
    </div>
  );
}
