import {
  archiveOutline,
  arrowUndoOutline,
  createOutline,
  openOutline,
  timeOutline,
  trashOutline,
} from 'ionicons/icons';
import { lazy, Suspense, useState } from 'react';
import { isOwnId } from '@/api/outbox';
import type { Application } from '@/api/types';
import { useText } from '@/i18n/LanguageProvider';
import { Button, IconButton, OutsideLink } from '@/ui/Button';
import { outsideAddress } from '@/features/jobs/facts';
import { StageMenu } from '../StageMenu';
import { useArchive, useMove, useRemove } from '../changes';
import { useNamedStages } from '../queries';
import styles from './Detail.module.css';

const EditSheet = lazy(() => import('./EditSheet'));
const MoveSheet = lazy(() => import('./MoveSheet'));

export function DetailActions({ application, onLeave }: { application: Application; onLeave: () => void }) {
  const t = useText();
  const stages = useNamedStages();
  const move = useMove();
  const archive = useArchive();
  const remove = useRemove();
  const [sheet, setSheet] = useState<'edit' | 'move' | null>(null);
  const close = () => setSheet(null);
  const link = outsideAddress(application.url);
  const { archived } = application;
  const own = isOwnId(application.id);

  return (
    <div className={styles.actions}>
      <StageMenu
        worded
        label={t('app.stage')}
        stages={stages}
        current={application.status}
        onChoose={(key) => {
          const stage = stages.find((each) => each.key === key);
          if (stage) move([application], stage);
        }}
      />
      {!own && (
        <Button look="soft" icon={createOutline} onClick={() => setSheet('edit')}>
          {t('app.edit')}
        </Button>
      )}
      {link && (
        <OutsideLink href={link} look="plain" icon={openOutline}>
          {t('app.open_link')}
        </OutsideLink>
      )}
      <span className={styles.icons}>
        <IconButton icon={timeOutline} label={t('app.move_dated')} onClick={() => setSheet('move')} />
        {!own && (
          <IconButton
            icon={archived ? arrowUndoOutline : archiveOutline}
            label={t(archived ? 'apps.restore' : 'apps.archive')}
            onClick={() => archive([application], !archived)}
          />
        )}
        <IconButton
          icon={trashOutline}
          label={t('apps.remove')}
          onClick={() => {
            onLeave();
            remove([application]);
          }}
        />
      </span>
      <Suspense>
        {sheet === 'edit' && <EditSheet application={application} onClose={close} />}
        {sheet === 'move' && <MoveSheet application={application} stages={stages} onClose={close} />}
      </Suspense>
    </div>
  );
}
