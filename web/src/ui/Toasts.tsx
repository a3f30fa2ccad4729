import { close } from 'ionicons/icons';
import { useEffect, useState } from 'react';
import { useText } from '@/i18n/LanguageProvider';
import { Icon } from './Icon';
import styles from './Toasts.module.css';
import { hideToast, useToast, type Toast } from './toasts';

const shownFor = 7_000;

/** Where toasts appear. The region is always there, so that what comes into it is read out. */
export function Toasts() {
  const toast = useToast();
  return (
    <div role="status" className={styles.region}>
      {toast && <Bubble key={toast.id} toast={toast} />}
    </div>
  );
}

function Bubble({ toast }: { toast: Toast }) {
  const t = useText();
  const [held, setHeld] = useState(false);
  const { text, action } = toast;

  useEffect(() => {
    if (held || toast.lasting) return;
    const timer = setTimeout(() => hideToast(toast), shownFor);
    return () => clearTimeout(timer);
  }, [held, toast]);

  return (
    <div
      className={styles.toast}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className={styles.text}>{text}</span>
      {action && (
        <button
          type="button"
          className={styles.action}
          onClick={() => {
            hideToast(toast);
            action.run();
          }}
        >
          {action.label}
        </button>
      )}
      <button
        type="button"
        aria-label={t('action.dismiss')}
        className={styles.close}
        onClick={() => hideToast(toast)}
      >
        <Icon icon={close} />
      </button>
    </div>
  );
}
