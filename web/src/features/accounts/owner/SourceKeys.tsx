import { useState, type SubmitEvent } from 'react';
import type { OwnerSource } from '@/api/types';
import { useText } from '@/i18n/LanguageProvider';
import { Button } from '@/ui/Button';
import { PasswordField, TextField } from '@/ui/Field';
import { Linked } from '@/ui/Linked';
import { Notice } from '@/ui/Notice';
import { Row } from '@/ui/Rows';
import { Switch } from '@/ui/Switch';
import styles from './Owner.module.css';
import { Section } from './Section';
import { hasPair, readKey } from './sourceKey';
import { useChangeSource, useOwnerSources } from './queries';

/** Which sources are on, and their keys, which go in and never come out again. */
export function SourceKeys() {
  const t = useText();
  const sources = useOwnerSources();
  const change = useChangeSource();
  return (
    <Section title={t('owner.sources')} note={t('owner.sources_note')} query={sources} failure={change.error}>
      {({ items }) =>
        items.length > 0 ? (
          items.map((source) => <SourceRow key={source.source} source={source} change={change} />)
        ) : (
          <p className={styles.padded}>{t('sources.none')}</p>
        )
      }
    </Section>
  );
}

interface SourceRowProps {
  source: OwnerSource;
  change: ReturnType<typeof useChangeSource>;
}

function SourceRow({ source, change }: SourceRowProps) {
  const t = useText();
  const [editing, setEditing] = useState<boolean | null>(null);
  const [saved, setSaved] = useState(false);
  const pending =
    change.isPending && change.variables.source === source.source ? change.variables.change : null;
  const save = (api_key: string) =>
    change.mutate(
      { source: source.source, change: { api_key } },
      {
        onSuccess: () => {
          setEditing(false);
          setSaved(api_key !== '');
        },
      },
    );

  return (
    <div className={styles.source}>
      <Row
        label={source.name}
        detail={t(keyState(source))}
        end={
          <Switch
            label={t('owner.source_on', { name: source.name })}
            checked={pending?.enabled ?? source.enabled}
            onChange={(enabled) => change.mutate({ source: source.source, change: { enabled } })}
          />
        }
      />
      {source.takes_key && (
        <div className={styles.key}>
          {editing ? (
            <KeyForm
              source={source}
              busy={pending !== null}
              onSave={save}
              onCancel={() => setEditing(false)}
            />
          ) : (
            <Button look="plain" autoFocus={editing === false} onClick={() => setEditing(true)}>
              {t(source.has_key ? 'owner.key_change' : 'owner.key_add')}
            </Button>
          )}
          {saved && !editing && <Notice tone="good">{t('owner.key_saved', { name: source.name })}</Notice>}
        </div>
      )}
    </div>
  );
}

function keyState({ needs_key, takes_key, has_key }: OwnerSource) {
  if (has_key) return 'owner.key_set';
  if (needs_key) return 'owner.key_missing';
  return takes_key ? 'owner.key_optional' : 'owner.key_needless';
}

interface KeyFormProps {
  source: OwnerSource;
  busy: boolean;
  onSave: (key: string) => void;
  onCancel: () => void;
}

function KeyForm({ source, busy, onSave, onCancel }: KeyFormProps) {
  const t = useText();
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const key = readKey(source.source, new FormData(event.currentTarget));
    if (key) onSave(key);
  };
  return (
    <form onSubmit={onSubmit} className={styles.keyForm}>
      {hasPair(source.source) && (
        <TextField name="id" label={t('owner.key_id', { name: source.name })} autoComplete="off" required />
      )}
      <PasswordField
        name="key"
        label={t('owner.key_label', { name: source.name })}
        autoComplete="off"
        autoFocus={!hasPair(source.source)}
        required
      />
      {source.key_help && (
        <p className={styles.note}>
          <Linked text={source.key_help} />
        </p>
      )}
      <div className={styles.buttons}>
        <Button type="submit" busy={busy}>
          {t('action.save')}
        </Button>
        <Button look="plain" onClick={onCancel}>
          {t('action.cancel')}
        </Button>
        {source.has_key && (
          <Button look="danger" onClick={() => onSave('')}>
            {t('owner.key_remove')}
          </Button>
        )}
      </div>
    </form>
  );
}
