import { useState } from 'react';
import { ApiFailure } from '@/api/failure';
import { describeFailure } from '@/i18n/failures';
import { useText } from '@/i18n/LanguageProvider';
import type { Translate } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import { TextField } from '@/ui/Field';
import styles from './Companies.module.css';
import { useWatch } from './queries';

export function WatchForm() {
  const t = useText();
  const [url, setUrl] = useState('');
  const watch = useWatch();
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (url.trim()) watch.mutate(url.trim(), { onSuccess: () => setUrl('') });
      }}
    >
      <div className={styles.field}>
        <TextField
          label={t('companies.address')}
          hint={t('companies.address_hint')}
          error={watch.error ? whyNot(t, watch.error) : null}
          type="url"
          inputMode="url"
          autoComplete="off"
          autoCapitalize="none"
          placeholder="https://…/careers"
          value={url}
          onChange={(event) => {
            setUrl(event.target.value);
            watch.reset();
          }}
        />
      </div>
      <Button type="submit" busy={watch.isPending} disabled={!url.trim()}>
        {t(watch.isPending ? 'companies.looking' : 'companies.add')}
      </Button>
      <p role="status" className="visually-hidden">
        {watch.isSuccess && t('companies.added')}
      </p>
    </form>
  );
}

/** Refusals that mean something of their own here. */
const told = ['no_board_found', 'too_many_companies', 'invalid_input'] as const;

function whyNot(t: Translate, failure: unknown) {
  const code = failure instanceof ApiFailure ? told.find((each) => each === failure.code) : undefined;
  return code ? t(`companies.failed.${code}`) : describeFailure(t, failure);
}
