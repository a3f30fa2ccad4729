import { addOutline, createOutline, trashOutline } from 'ionicons/icons';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { isOwnId } from '@/api/outbox';
import { useText } from '@/i18n/LanguageProvider';
import { Button, IconButton } from '@/ui/Button';
import { Bar, Skeleton } from '@/ui/Skeleton';
import { FailureNote } from '@/ui/State';
import styles from './Attached.module.css';
import type { Written } from './forms';
import { useAttached, useDetach, type Kinds } from './queries';

const AttachedSheet = lazy(() => import('./AttachedSheet'));

interface AttachedSectionProps<K extends Written> {
  applicationId: string;
  kind: K;
  /** What one of them is called, for those who listen. */
  nameOf: (item: Kinds[K]) => string;
  order?: (a: Kinds[K], b: Kinds[K]) => number;
  children: (item: Kinds[K]) => ReactNode;
}

/** Everything of one kind that hangs on an application, with what adds, changes and removes it. */
export function AttachedSection<K extends Written>(props: AttachedSectionProps<K>) {
  const { applicationId, kind, nameOf, order, children } = props;
  const t = useText();
  const word: Written = kind;
  const { data, error, refetch } = useAttached(applicationId, kind);
  const detach = useDetach(applicationId, kind);
  const [editing, setEditing] = useState<Kinds[K] | 'new' | null>(null);
  const items = data && (order ? [...data].sort(order) : data);

  return (
    <section aria-labelledby={kind} className={styles.section}>
      <div className={styles.head}>
        <h2 id={kind}>{t(`attached.${word}`)}</h2>
        {(kind === 'notes' || !isOwnId(applicationId)) && (
          <Button look="plain" icon={addOutline} onClick={() => setEditing('new')}>
            {t(`attached.add.${word}`)}
          </Button>
        )}
      </div>
      {!items && error ? (
        <FailureNote failure={error} onRetry={() => void refetch()} />
      ) : !items ? (
        <Skeleton>
          <Bar width="70%" height={36} />
        </Skeleton>
      ) : items.length === 0 ? (
        <p className={styles.none}>{t(`attached.none.${word}`)}</p>
      ) : (
        <ul className={styles.items}>
          {items.map((item) => (
            <li key={item.id} className={styles.item}>
              <div className={styles.body}>{children(item)}</div>
              {!(item.version === 0) && (
                <span className={styles.tools}>
                  <IconButton
                    icon={createOutline}
                    label={t('attached.edit_this', { name: nameOf(item) })}
                    onClick={() => setEditing(item)}
                  />
                  <IconButton
                    icon={trashOutline}
                    label={t('attached.remove_this', { name: nameOf(item) })}
                    onClick={() => detach(item)}
                  />
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      <Suspense>
        {editing !== null && (
          <AttachedSheet
            applicationId={applicationId}
            kind={kind}
            item={editing === 'new' ? null : editing}
            onClose={() => setEditing(null)}
          />
        )}
      </Suspense>
    </section>
  );
}
