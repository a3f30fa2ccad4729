import { archiveOutline, downloadOutline } from 'ionicons/icons';
import { useState } from 'react';
import { api } from '@/api/client';
import { describeFailure } from '@/i18n/failures';
import { useText } from '@/i18n/LanguageProvider';
import { Notice } from '@/ui/Notice';
import { RowButton, Rows } from '@/ui/Rows';
import { saveFile } from '@/ui/saveFile';
import styles from '../Profile.module.css';
import { DeleteAccount } from './DeleteAccount';

const today = () => new Date().toISOString().slice(0, 10);

const exports = {
  everything: {
    path: '/account/export',
    name: () => `jobtracker-export-${today()}.zip`,
    icon: archiveOutline,
  },
  applications: {
    path: '/applications/export.csv',
    name: () => `applications-${today()}.csv`,
    icon: downloadOutline,
  },
} as const;

/** What is kept about the person: to take along, to bring in, and to end. */
export function DataPanel() {
  return (
    <>
      <Exports />
      <DeleteAccount />
    </>
  );
}

function Exports() {
  const t = useText();
  const [busy, setBusy] = useState<string | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const take = async (which: keyof typeof exports) => {
    const { path, name } = exports[which];
    setBusy(which);
    setFailure(null);
    try {
      saveFile(await api.file(path), name());
    } catch (caught) {
      setFailure(caught);
    } finally {
      setBusy(null);
    }
  };
  return (
    <Rows title={t('data.out')} note={t('data.out_note')}>
      {(['everything', 'applications'] as const).map((which) => (
        <RowButton
          key={which}
          icon={exports[which].icon}
          label={t(`data.${which}`)}
          detail={t(busy === which ? 'data.under_way' : `data.${which}_detail`)}
          onClick={() => {
            if (!busy) void take(which);
          }}
        />
      ))}
      {failure ? (
        <div className={styles.outcome}>
          <Notice tone="danger">{describeFailure(t, failure)}</Notice>
        </div>
      ) : null}
    </Rows>
  );
}
