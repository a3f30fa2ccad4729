import { IonIcon } from '@ionic/react';
import { alertCircleOutline, cloudOfflineOutline, cloudUploadOutline } from 'ionicons/icons';
import { lazy, Suspense, useEffect } from 'react';
import { useWaiting } from '@/api/outbox';
import { useFormats, useText } from '@/i18n/LanguageProvider';
import { queryClient } from '../queryClient';
import styles from './OfflineNotice.module.css';
import { meKey } from './kept';
import { useReachable, useShownAsOf } from './reachable';
import { showWaitingSheet, useWaitingSheet } from './waitingSheet';

const WaitingSheet = lazy(() => import('./WaitingSheet'));

const askedEvery = 20_000;

/** Says that what is shown is from before, and what waits. The region is always there, so that what comes into it is read out. */
export function OfflineNotice() {
  const reachable = useReachable();
  const waiting = useWaiting();
  const open = useWaitingSheet();
  return (
    <>
      <div role="status" className={styles.region}>
        {(!reachable || waiting.length > 0) && (
          <p className={styles.line}>
            {!reachable && <AsOf />}
            {waiting.length > 0 && <Waiting reachable={reachable} />}
          </p>
        )}
      </div>
      <Suspense>{open && <WaitingSheet onClose={() => showWaitingSheet(false)} />}</Suspense>
    </>
  );
}

function AsOf() {
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
    <>
      <IonIcon icon={cloudOfflineOutline} aria-hidden="true" />
      {at === null ? t('offline.nothing_kept') : t('offline.as_of', { time: formats.clock(at) })}
    </>
  );
}

function Waiting({ reachable }: { reachable: boolean }) {
  const t = useText();
  const waiting = useWaiting();
  const undecided = waiting.filter(({ state }) => state.kind !== 'waiting').length;
  const text = undecided
    ? t('waiting.undecided', { count: undecided })
    : t('waiting.count', { count: waiting.length });
  return (
    <>
      {reachable && <IonIcon icon={undecided ? alertCircleOutline : cloudUploadOutline} aria-hidden="true" />}
      <button type="button" className={styles.open} onClick={() => showWaitingSheet(true)}>
        {text}
      </button>
    </>
  );
}
