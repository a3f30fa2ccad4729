import { IonIcon } from '@ionic/react';
import { cloudOfflineOutline } from 'ionicons/icons';
import { useEffect } from 'react';
import { useFormats, useText } from '@/i18n/LanguageProvider';
import { queryClient } from '../queryClient';
import styles from './OfflineNotice.module.css';
import { meKey } from './kept';
import { useReachable, useShownAsOf } from './reachable';

const askedEvery = 20_000;

/** Says that what is shown is from before. The region is always there, so that what comes into it is read out. */
export function OfflineNotice() {
  const reachable = useReachable();
  return (
    <div role="status" className={styles.region}>
      {!reachable && <Line />}
    </div>
  );
}

function Line() {
  const t = useText();
  const formats = useFormats();
  const at = useShownAsOf();

  useEffect(() => {
    const timer = setInterval(() => {
      if (navigator.onLine && !document.hidden) void queryClient.refetchQueries({ queryKey: [meKey] });
    }, askedEvery);
    return () => clearInterval(timer);
  }, []);

  return (
    <p className={styles.line}>
      <IonIcon icon={cloudOfflineOutline} aria-hidden="true" />
      {at === null ? t('offline.nothing_kept') : t('offline.as_of', { time: formats.clock(at) })}
    </p>
  );
}
