import { useMutation } from '@tanstack/react-query';
import { trashOutline } from 'ionicons/icons';
import { useState } from 'react';
import { api } from '@/api/client';
import { ApiFailure } from '@/api/failure';
import { outbox } from '@/api/outbox';
import { session } from '@/api/session';
import { describeFailure } from '@/i18n/failures';
import { useText } from '@/i18n/LanguageProvider';
import { Button } from '@/ui/Button';
import { PasswordField, TextField } from '@/ui/Field';
import { Notice } from '@/ui/Notice';
import { Rows } from '@/ui/Rows';
import styles from '../Profile.module.css';

/** Ends the account and everything in it, for whoever proves that it is theirs. */
export function DeleteAccount() {
  const t = useText();
  const [asked, setAsked] = useState<boolean | null>(null);
  return (
    <Rows title={t('data.end')} note={t('data.end_note')}>
      <div className={styles.padded}>
        {asked ? (
          <DeletionForm onKeep={() => setAsked(false)} />
        ) : (
          <Button
            look="danger"
            icon={trashOutline}
            autoFocus={asked === false}
            onClick={() => setAsked(true)}
          >
            {t('data.delete')}
          </Button>
        )}
      </div>
    </Rows>
  );
}

function DeletionForm({ onKeep }: { onKeep: () => void }) {
  const t = useText();
  const [secret, setSecret] = useState('');
  const mail = useMutation({ mutationFn: () => api.post<undefined>('/account/deletion-code') });
  const remove = useMutation({
    mutationFn: () =>
      api.delete<undefined>('/account', {
        body: mail.isSuccess ? { code: secret.trim() } : { password: secret },
      }),
    onSuccess: async () => {
      await outbox.forget().catch(() => undefined);
      await session.end(null);
    },
  });
  const field = {
    value: secret,
    onChange: ({ target }: { target: { value: string } }) => setSecret(target.value),
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        remove.mutate();
      }}
    >
      <p>{t('data.delete_explained')}</p>
      {mail.isSuccess ? (
        <>
          <Notice tone="good">{t('data.code_sent')}</Notice>
          <TextField label={t('data.code')} autoComplete="one-time-code" autoFocus {...field} />
        </>
      ) : (
        <>
          <PasswordField label={t('data.password')} autoComplete="current-password" autoFocus {...field} />
          <Button
            look="plain"
            busy={mail.isPending}
            onClick={() => mail.mutate(undefined, { onSuccess: () => setSecret('') })}
          >
            {t('data.no_password')}
          </Button>
        </>
      )}
      {mail.error && <Notice tone="danger">{describeFailure(t, mail.error)}</Notice>}
      {remove.error && <Notice tone="danger">{whyNot(t, remove.error)}</Notice>}
      <div className={styles.actions}>
        <Button look="danger" type="submit" disabled={!secret} busy={remove.isPending}>
          {t('data.delete_sure')}
        </Button>
        <Button look="plain" onClick={onKeep}>
          {t('action.cancel')}
        </Button>
      </div>
    </form>
  );
}

function whyNot(t: ReturnType<typeof useText>, failure: unknown) {
  const code = failure instanceof ApiFailure ? failure.code : null;
  if (code === 'owner_stays') return t('data.owner_stays');
  if (code === 'wrong_password') return t('data.wrong_password');
  if (code === 'wrong_code') return t('data.wrong_code');
  return describeFailure(t, failure);
}
