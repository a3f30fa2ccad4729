import { chevronDown, openOutline } from 'ionicons/icons';
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

/** A source in one line; everything known of it on request. */
export function SourceCard({ source }: { source: SourceState }) {
  const t = useText();
  const formats = useFormats();
  const health = healthOf(source);
  return (
    <details className={styles.card}>
      <summary className={styles.cardHead}>
        <span className={styles.names}>
          <h3 className={styles.name}>{source.name}</h3>
          <span className={styles.quiet}>
            {source.sample && (
              <>
                <Badge tone="warning">{t('posting.sample')}</Badge>{' '}
              </>
            )}
            {shortOf(t, formats, source)}
          </span>
        </span>
        <Badge tone={toneOf[health]}>{t(`sources.state.${stateKey(source)}`)}</Badge>
        <IonIcon icon={chevronDown} aria-hidden="true" className={styles.chevron} />
      </summary>
      <div className={styles.more}>
        {health === 'failing' && source.last_failure && (
          <Notice tone="warning">{failureText(t, source.last_failure)}</Notice>
        )}
        {health === 'needs_key' && source.key_help && (
          <p className={styles.key}>
            <Linked text={source.key_help} />
          </p>
        )}
        <Facts facts={factsOf(t, formats, source)} />
        <Links source={source} />
        {source.runs.length > 0 && <RunList heading="h4" title={t('sources.runs')} runs={source.runs} />}
      </div>
    </details>
  );
}

/** A source that is only asked has nothing to be read before that. */
const stateKey = (source: SourceState) => {
  const health = healthOf(source);
  return health === 'waiting' && source.kind === 'search' ? 'unasked' : health;
};

/** What is most worth knowing of it. */
function shortOf(t: Translate, formats: Formats, source: SourceState): string {
  const health = healthOf(source);
  if (health === 'failing' && source.last_failure) return failureText(t, source.last_failure);
  if (source.feed_age_seconds != null)
    return t('sources.age', { age: formats.duration(source.feed_age_seconds) });
  if (source.last_success_at) return t('sources.asked', { time: formats.ago(source.last_success_at) });
  return t(`sources.kind.${source.kind}`);
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

function Links({ source }: { source: SourceState }) {
  const t = useText();
  const links: [string, string | null][] = [
    [t('sources.homepage', { name: source.name }), outsideAddress(source.homepage)],
    [t('sources.terms'), outsideAddress(source.terms)],
  ];
  return (
    <p className={styles.links}>
      {links.map(
        ([text, href]) =>
          href && (
            <a key={text} href={href} target="_blank" rel="noopener noreferrer" className={styles.keyLink}>
              {text}
              <IonIcon icon={openOutline} aria-hidden="true" />
            </a>
          ),
      )}
    </p>
  );
}
