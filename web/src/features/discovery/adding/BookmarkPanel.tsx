import { IonIcon } from '@ionic/react';
import { bookmarkOutline, copyOutline } from 'ionicons/icons';
import { useState } from 'react';
import { copy } from '@/features/jobs/share';
import { useText } from '@/i18n/LanguageProvider';
import { pageAddress } from '@/native/server';
import { Button } from '@/ui/Button';
import { Rows } from '@/ui/Rows';
import styles from './Adding.module.css';
import { bookmarklet } from './bookmarklet';

const steps = ['drag', 'open', 'press'] as const;
const touchSteps = ['copy', 'make', 'edit'] as const;

/** The bookmark that sends a page here, and how to put it where bookmarks are. */
export function BookmarkPanel() {
  const t = useText();
  const code = bookmarklet(pageAddress(''));
  const [copied, setCopied] = useState<boolean | null>(null);
  // React refuses addresses that run, as it should; this one is ours, and is to be dragged, not followed.
  const attach = (link: HTMLAnchorElement | null) => link?.setAttribute('href', code);
  return (
    <>
      <p className={styles.intro}>{t('bookmark.intro')}</p>
      <br />
      <Rows title={t('bookmark.desktop')}>
        <div className={styles.block}>
          <ol className={styles.steps}>
            {steps.map((step) => (
              <li key={step}>{t(`bookmark.${step}`)}</li>
            ))}
          </ol>
          <a ref={attach} className={styles.mark} draggable onClick={(event) => event.preventDefault()}>
            <IonIcon icon={bookmarkOutline} aria-hidden="true" />
            {t('bookmark.name')}
          </a>
        </div>
      </Rows>
      <Rows title={t('bookmark.phone')}>
        <div className={styles.block}>
          <ol className={styles.steps}>
            {touchSteps.map((step) => (
              <li key={step}>{t(`bookmark.${step}`)}</li>
            ))}
          </ol>
          <Button look="soft" icon={copyOutline} onClick={() => void copy(code).then(setCopied)}>
            {t(copied ? 'bookmark.copied' : 'bookmark.copy_code')}
          </Button>
          <p role="status" className={copied === false ? styles.note : 'visually-hidden'}>
            {copied === true && t('bookmark.copied')}
            {copied === false && t('bookmark.copy_failed')}
          </p>
          {copied === false && <code className={styles.code}>{code}</code>}
        </div>
      </Rows>
    </>
  );
}
