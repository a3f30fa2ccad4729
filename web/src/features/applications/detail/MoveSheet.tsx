import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '@/api/client';
import { isOwnId, outbox } from '@/api/outbox';
import type { Application, Stage } from '@/api/types';
import { describeFailure } from '@/i18n/failures';
import { useText } from '@/i18n/LanguageProvider';
import { SelectField, TextArea, TextField } from '@/ui/Field';
import { Notice } from '@/ui/Notice';
import { Sheet } from '@/ui/Sheet';
import { Switch } from '@/ui/Switch';
import { pathOf, refreshApplications } from '../queries';
import { standingOf } from '../standing';
import { localTime } from '../zonedTime';
import styles from './Detail.module.css';

interface MoveSheetProps {
  application: Application;
  stages: Stage[];
  onClose: () => void;
}

/** A move with its time and a word of why, or something that happened earlier and was not told then. */
export default function MoveSheet({ application, stages, onClose }: MoveSheetProps) {
  const t = useText();
  const client = useQueryClient();
  const [status, setStatus] = useState(application.status);
  const [at, setAt] = useState(localTime(new Date().toISOString()));
  const [note, setNote] = useState('');
  const [earlier, setEarlier] = useState(false);
  const kind = stages.find(({ key }) => key === status)?.kind ?? application.status_kind;
  const moving = useMutation({
    mutationFn: (): Promise<unknown> => {
      const time = new Date(at).toISOString();
      return earlier
        ? api.post(`${pathOf(application.id)}/history`, {
            body: { to: status, at: time, note: note.trim() || null },
          })
        : outbox.add(
            {
              kind: 'move',
              to: { status, status_kind: kind, status_at: time },
              note: note.trim() || null,
              before: standingOf(application),
            },
            {
              about: application.id,
              title: `${application.role_title} · ${application.company_name}`,
              version: isOwnId(application.id) ? null : application.version,
            },
          );
    },
    onSuccess: () => {
      void refreshApplications(client);
      onClose();
    },
  });

  return (
    <Sheet
      title={t('app.move')}
      onClose={onClose}
      dirty={note !== ''}
      submit={{ label: t('action.save'), busy: moving.isPending, run: () => moving.mutate() }}
    >
      {moving.error && <Notice tone="danger">{describeFailure(t, moving.error)}</Notice>}
      <SelectField
        label={t('app.move_to')}
        value={status}
        onChange={(event) => setStatus(event.target.value)}
      >
        {stages.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </SelectField>
      <TextField
        label={t('app.move_at')}
        type="datetime-local"
        required
        max={localTime(new Date().toISOString())}
        value={at}
        onChange={(event) => setAt(event.target.value)}
      />
      <TextArea
        label={t('app.move_note')}
        rows={3}
        maxLength={2000}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <div className={styles.switchRow}>
        <span>
          {t('app.move_earlier')}
          <span className={styles.quiet}>{t('app.move_earlier_hint')}</span>
        </span>
        <Switch label={t('app.move_earlier')} checked={earlier} onChange={setEarlier} />
      </div>
    </Sheet>
  );
}
