import { IonIcon } from '@ionic/react';
import { informationCircleOutline } from 'ionicons/icons';
import { useId, type ReactNode } from 'react';
import { useText } from '@/i18n/LanguageProvider';
import styles from './Info.module.css';

/** What a figure means, behind a mark that opens it. The words are those of docs/analytics.md. */
export function Info({ about, children }: { about: string; children: ReactNode }) {
  const t = useText();
  const id = useId();
  return (
    <span className={styles.info}>
      <button
        type="button"
        popoverTarget={id}
        aria-label={t('analytics.meaning', { name: about })}
        className={styles.mark}
      >
        <IonIcon icon={informationCircleOutline} aria-hidden="true" />
      </button>
      <span id={id} popover="auto" className={styles.bubble}>
        <b>{about}</b>
        <span>{children}</span>
      </span>
    </span>
  );
}
