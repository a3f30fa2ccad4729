import { IonIcon } from '@ionic/react';
import { archiveOutline, arrowForwardOutline, arrowUndoOutline } from 'ionicons/icons';
import type { ReactNode } from 'react';
import { isOwnId } from '@/api/outbox';
import type { Application } from '@/api/types';
import { useText } from '@/i18n/LanguageProvider';
import { useArchive, useMove, useNextStage } from '../changes';
import styles from './Swipe.module.css';
import { useSwipe } from './useSwipe';

/**
 * Swiped to the right, an application goes to its next stage; to the left, it is put away. Both are also found in its
 * detail and in the selection, so nobody has to swipe.
 */
export function Swipe({ application, children }: { application: Application; children: ReactNode }) {
  const t = useText();
  const move = useMove();
  const archive = useArchive();
  const next = useNextStage()(application);
  const { archived } = application;
  const { face, ready, handlers } = useSwipe({
    right: next && !archived ? () => move([application], next) : undefined,
    left: isOwnId(application.id) ? undefined : () => archive([application], !archived),
  });
  return (
    <div className={styles.frame}>
      <div aria-hidden="true" className={styles.behind}>
        <span className={styles.forward} data-ready={ready === 'right'}>
          <IonIcon icon={arrowForwardOutline} />
          {next?.name}
        </span>
        <span className={styles.away} data-ready={ready === 'left'}>
          {t(archived ? 'apps.restore' : 'apps.archive')}
          <IonIcon icon={archived ? arrowUndoOutline : archiveOutline} />
        </span>
      </div>
      <div ref={face} className={styles.face} {...handlers}>
        {children}
      </div>
    </div>
  );
}
