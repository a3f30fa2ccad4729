import { arrowUndoOutline } from 'ionicons/icons';
import type { Application, HistoryEntry } from '@/api/types';
import { useFormats, useText } from '@/i18n/LanguageProvider';
import { Button } from '@/ui/Button';
import { Bar, Skeleton } from '@/ui/Skeleton';
import { FailureNote } from '@/ui/State';
import { classes } from '@/ui/classes';
import { StageDot } from '../StageDot';
import { useHistory, useNamedStages } from '../queries';
import styles from './Detail.module.css';
import { useUndo } from './useUndo';

/** What happened, the latest first. What was taken back stays to be read. */
export function History({ application }: { application: Application }) {
  const t = useText();
  const { data, error, refetch } = useHistory(application.id);
  const undo = useUndo(application.id);
  const moves = data?.filter(({ undone, undoes }) => !undone && !undoes) ?? [];
  return (
    <section aria-labelledby="history">
      <div className={styles.sectionHead}>
        <h2 id="history" className={styles.heading}>
          {t('app.history')}
        </h2>
        {moves.length > 1 && (
          <Button look="plain" icon={arrowUndoOutline} busy={undo.isPending} onClick={() => undo.mutate()}>
            {t('app.undo_move')}
          </Button>
        )}
      </div>
      {!data && error ? (
        <FailureNote failure={error} onRetry={() => void refetch()} />
      ) : data ? (
        <ol className={styles.timeline}>
          {[...data]
            .filter(({ undoes }) => !undoes)
            .sort((a, b) => b.at.localeCompare(a.at))
            .map((entry) => (
              <Entry key={entry.id} entry={entry} />
            ))}
        </ol>
      ) : (
        <Skeleton>
          <Bar width="60%" height={40} />
        </Skeleton>
      )}
    </section>
  );
}

function Entry({ entry }: { entry: HistoryEntry }) {
  const t = useText();
  const formats = useFormats();
  const stages = useNamedStages();
  const stage = stages.find(({ key }) => key === entry.to);
  return (
    <li className={classes(styles.entry, entry.undone && styles.undone)}>
      <StageDot color={stage?.color ?? 'var(--line-strong)'} />
      <div>
        <p className={styles.entryName}>
          {stage?.name ?? entry.to}
          {entry.undone && <span className={styles.quiet}>{t('app.taken_back')}</span>}
        </p>
        <p className={styles.quiet}>
          <time dateTime={entry.at}>{formats.dateTime(entry.at)}</time>
        </p>
        {entry.note && <p className={styles.entryNote}>{entry.note}</p>}
      </div>
    </li>
  );
}
