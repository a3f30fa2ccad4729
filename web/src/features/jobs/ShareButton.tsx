import { linkOutline, shareOutline } from 'ionicons/icons';
import { useState } from 'react';
import type { JobPosting } from '@/api/types';
import { pageAddress } from '@/native/server';
import { useText } from '@/i18n/LanguageProvider';
import { Button } from '@/ui/Button';
import styles from './Posting.module.css';
import { canShare, share } from './share';

export function ShareButton({ posting }: { posting: JobPosting }) {
  const t = useText();
  const [outcome, setOutcome] = useState<'shared' | 'copied' | 'failed' | null>(null);
  const url = pageAddress(`/jobs/${posting.id}`);

  return (
    <>
      <Button
        look="soft"
        icon={canShare() ? shareOutline : linkOutline}
        onClick={() => void share(posting.title, url).then(setOutcome)}
      >
        {outcome === 'copied'
          ? t('posting.link_copied')
          : t(canShare() ? 'posting.share' : 'posting.copy_link')}
      </Button>
      <span role="status" className={outcome === 'failed' ? styles.copyFailed : 'visually-hidden'}>
        {outcome === 'copied' && t('posting.link_copied')}
        {outcome === 'failed' && t('posting.copy_failed', { url })}
      </span>
    </>
  );
}
