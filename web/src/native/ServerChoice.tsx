import { useState, type SyntheticEvent } from 'react';
import { AccountCard } from '@/features/accounts/AccountCard';
import styles from '@/features/accounts/AccountCard.module.css';
import { useText } from '@/i18n/LanguageProvider';
import { Button } from '@/ui/Button';
import { TextField } from '@/ui/Field';
import { serverAddress } from './address';
import { answers } from './answers';

/** The first thing that the shell asks: where the person's JobTracker runs. */
export function ServerChoice({ onChosen }: { onChosen: (address: string) => void }) {
  const t = useText();
  const [error, setError] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);

  const submit = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('server');
    const address = serverAddress(typeof typed === 'string' ? typed : '');
    if (!address) {
      setError(t('shell.server_invalid'));
      return;
    }
    setAsking(true);
    if (await answers(address)) onChosen(address);
    else setError(t('shell.server_silent', { origin: location.origin }));
    setAsking(false);
  };

  return (
    <AccountCard title={t('shell.server_title')} intro={t('shell.server_intro')}>
      <form onSubmit={(event) => void submit(event)} noValidate className={styles.form}>
        <TextField
          name="server"
          type="url"
          label={t('shell.server')}
          placeholder="jobs.example.com"
          error={error}
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          required
        />
        <Button type="submit" block busy={asking}>
          {t('shell.server_submit')}
        </Button>
      </form>
    </AccountCard>
  );
}
