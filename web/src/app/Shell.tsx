import { useMe } from '@/features/accounts/queries';
import { QuickAdd } from '@/features/applications/QuickAdd';
import { useWide } from '@/ui/media';
import { DesktopShell } from './DesktopShell';
import { PhoneShell } from './PhoneShell';
import styles from './Shell.module.css';
import { OfflineNotice } from './offline/OfflineNotice';
import { useNeighbours } from './useNeighbours';

/** The frame around every page of a signed-in person. */
export function Shell() {
  const wide = useWide();
  useNeighbours(wide);
  // Asked for wherever one arrives, so that a session which is over is noticed at once.
  useMe();
  return (
    <div className={styles.frame}>
      <OfflineNotice />
      <div className={styles.framed}>{wide ? <DesktopShell /> : <PhoneShell />}</div>
      <QuickAdd />
    </div>
  );
}
