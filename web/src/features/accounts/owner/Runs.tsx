import { refreshOutline, trashBinOutline } from 'ionicons/icons';
import { RunList } from '@/features/sources/RunList';
import { useText } from '@/i18n/LanguageProvider';
import { Button } from '@/ui/Button';
import styles from './Owner.module.css';
import { Section } from './Section';
import { useRuns, useStartRun } from './queries';

export function Runs() {
  const t = useText();
  const runs = useRuns();
  const start = useStartRun();
  const starting = start.isPending ? start.variables : null;
  return (
    <Section title={t('owner.runs')} note={t('owner.runs_note')} query={runs} failure={start.error}>
      {({ items }) => (
        <div className={styles.padded}>
          <div className={styles.buttons}>
            <Button
              look="soft"
              icon={refreshOutline}
              busy={starting === 'update'}
              onClick={() => start.mutate('update')}
            >
              {t('owner.run_update')}
            </Button>
            <Button
              look="soft"
              icon={trashBinOutline}
              busy={starting === 'cleanup'}
              onClick={() => start.mutate('cleanup')}
            >
              {t('owner.run_cleanup')}
            </Button>
          </div>
          <p role="status" className={start.isSuccess ? styles.note : 'visually-hidden'}>
            {start.isSuccess && t('owner.run_started')}
          </p>
          {items.length > 0 ? (
            <RunList heading="h3" title={t('sources.runs')} runs={items} />
          ) : (
            <p className={styles.note}>{t('owner.runs_none')}</p>
          )}
        </div>
      )}
    </Section>
  );
}
