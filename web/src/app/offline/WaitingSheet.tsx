import { useState } from 'react';
import { useWaiting, type Entry } from '@/api/outbox';
import { useText } from '@/i18n/LanguageProvider';
import { Sheet } from '@/ui/Sheet';
import { useReachable } from './reachable';
import { WaitingEntry } from './WaitingEntry';
import styles from './Waiting.module.css';

/** What the person did that the server does not have yet, in order, and what has to be decided. */
export default function WaitingSheet({ onClose }: { onClose: () => void }) {
  const t = useText();
  const entries = useWaiting();
  const reachable = useReachable();
  const [editing, setEditing] = useState<Entry['id'] | null>(null);
  return (
    <Sheet title={t('waiting.title')} onClose={onClose} dirty={editing !== null}>
      <p className={styles.intro}>
        {entries.length === 0 ? t('waiting.none') : t(reachable ? 'waiting.intro' : 'waiting.intro_offline')}
      </p>
      <ol className={styles.entries}>
        {entries.map((entry) => (
          <WaitingEntry
            key={entry.id}
            entry={entry}
            editing={editing === entry.id}
            onEdit={(on) => setEditing(on ? entry.id : null)}
            onClose={onClose}
          />
        ))}
      </ol>
    </Sheet>
  );
}
