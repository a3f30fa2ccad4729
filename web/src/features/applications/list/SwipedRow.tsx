import { archiveOutline, arrowForwardOutline, arrowUndoOutline } from 'ionicons/icons';
import type { ReactNode } from 'react';
import { isOwnId } from '@/api/outbox';
import type { Application } from '@/api/types';
import { useText } from '@/i18n/LanguageProvider';
import { Swipe } from '@/ui/Swipe';
import { useArchive, useMove, useNextStage } from '../changes';

/** Swiped to the right, an application goes to its next stage; to the left, it is put away. */
export function SwipedRow({ application, children }: { application: Application; children: ReactNode }) {
  const t = useText();
  const move = useMove();
  const archive = useArchive();
  const next = useNextStage()(application);
  const { archived } = application;
  return (
    <Swipe
      right={
        next && !archived
          ? { label: next.name, icon: arrowForwardOutline, run: () => move([application], next) }
          : undefined
      }
      left={
        isOwnId(application.id)
          ? undefined
          : {
              label: t(archived ? 'apps.restore' : 'apps.archive'),
              icon: archived ? arrowUndoOutline : archiveOutline,
              run: () => archive([application], !archived),
            }
      }
    >
      {children}
    </Swipe>
  );
}
