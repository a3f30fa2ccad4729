import { openOutline } from 'ionicons/icons';
import { IonIcon } from '@ionic/react';
import type { ReactNode } from 'react';
import type { SourceState } from '@/api/types';
import { outsideAddress } from '@/features/jobs/facts';
import type { Formats } from '@/i18n/formats';
import { useFormats, useText } from '@/i18n/LanguageProvider';
import type { Translate } from '@/i18n/messages';
import { Badge } from '@/ui/Badge';
import { Linked } from '@/ui/Linked';
import { Notice } from '@/ui/Notice';
import { RunList } from './RunList';
import styles from './Sources.module.css';
import { failureText, healthOf, toneOf } from './sourceHealth';

export function SourceCard({ source }: { source: SourceState }) {
  const t = useText();
  const formats = useFormats();
  const health = healthOf(source);
  return (
    <article className={styles.card} aria-label={source.name}>
      <header className={styles.cardHead}>
        <h3 className={styles.name}>{source.name}</h3>
        {source.sample && <Badge tone="warning">{t('posting.sample')}</Badge>}
        <Badge tone={toneOf[health]}>{t(`sources.state.${health}`)}</Badge>
      </header>
      {health === 'failing' && source.last_failure && (
        <Notice tone="warning">{failureText(t, source.last_failure)}</Notice>
      )}
      {health === 'needs_key' && <AboutKey source={source} />}
      <Facts facts={factsOf(t, formats, source)} />
      {source.runs.length > 0 && <RunList heading="h4" title={t('sources.runs')} runs={source.runs} />}
    </article>
  );
}

function factsOf(t: Translate, formats: Formats, source: SourceState): [string, string | null][] {
  const {
    last_success_at: success,
    last_failure: failure,
    feed_age_seconds: age,
    quota_left: quota,
  } = source;
  return [
    [t('sources.last_success'), success ? formats.ago(success) : source.enabled ? t('sources.never') : null],
    [t('sources.last_failure'), failure ? formats.ago(failure.at) : null],
    [t('sources.feed_age'), age == null ? null : formats.duration(age)],
    [t('sources.quota'), quota == null ? null : formats.number(quota)],
  ];
}

function Facts({ facts }: { facts: [string, ReactNode][] }) {
  const known = facts.filter(([, value]) => value !== null);
  if (known.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {known.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function AboutKey({ source }: { source: SourceState }) {
  const t = useText();
  const homepage = outsideAddress(source.homepage);
  return (
    <div className={styles.key}>
      {source.key_help && (
        <p>
          <Linked text={source.key_help} />
        </p>
      )}
      {homepage && (
        <a href={homepage} target="_blank" rel="noopener noreferrer" className={styles.keyLink}>
          {t('sources.homepage', { name: source.name })}
          <IonIcon icon={openOutline} aria-hidden="true" />
        </a>
      )}
    </div>
  );
}
