import { IonIcon } from '@ionic/react';
import { chevronDown } from 'ionicons/icons';
import { useId, useState } from 'react';
import { useSources } from '@/features/sources/queries';
import { useFormats, useText } from '@/i18n/LanguageProvider';
import { Button } from '@/ui/Button';
import { classes } from '@/ui/classes';
import styles from './SourceStrip.module.css';
import type { Everywhere } from './everywhere';
import { answered, failing, few, linesOf, lineText, reasonOf, type Line } from './reports';

interface SourceStripProps {
  search: Everywhere | undefined;
  /** The one source that was chosen, or none. */
  chosen: string;
  /** No more is coming. */
  over: boolean;
  onRetry: () => void;
  onCatalog: () => void;
}

/** How each source is doing in this search; the short of it at once, each of them on request. */
export function SourceStrip({ search, chosen, over, onRetry, onCatalog }: SourceStripProps) {
  const t = useText();
  const formats = useFormats();
  const listId = useId();
  const [open, setOpen] = useState(false);
  const { data } = useSources();
  const lines = linesOf(search?.reports ?? [], data?.items ?? [], chosen, over);
  const asked = lines.filter(({ report }) => report?.status !== 'not_configured');
  const done = asked.filter(({ report }) => report !== null);
  const good = asked.filter(answered);
  const troubled = asked.filter(failing);
  const left = search?.searchesLeft ?? null;

  return (
    <section aria-label={t('strip.title')} className={styles.strip}>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={listId}
        onClick={() => setOpen(!open)}
        className={styles.summary}
      >
        <span role="status" className={styles.short}>
          {over
            ? t('strip.over', { good: good.length, count: asked.length })
            : t('strip.asking', { done: done.length, count: asked.length })}
        </span>
        <IonIcon
          icon={chevronDown}
          aria-hidden="true"
          className={classes(styles.chevron, open && styles.turned)}
        />
        <span aria-hidden="true" className={styles.segments}>
          {asked.map((line) => (
            <span key={line.source} className={styles[toneOf(line)]} />
          ))}
        </span>
      </button>
      {over && troubled.length > 0 && (
        <p className={styles.trouble}>
          <span>{t('strip.trouble', { names: formats.list(troubled.map(({ name }) => name)) })}</span>
          <Button look="plain" onClick={onRetry}>
            {t('action.try_again')}
          </Button>
        </p>
      )}
      {left !== null && left <= few && (
        <p className={styles.trouble}>
          <span>{t('strip.left', { count: left })}</span>
        </p>
      )}
      <div id={listId} hidden={!open}>
        <ul className={styles.lines}>
          {lines.map((line) => (
            <li key={line.source} className={styles.line}>
              <span aria-hidden="true" className={classes(styles.dot, styles[toneOf(line)])} />
              <span className={styles.name}>{line.name}</span>
              <span className={styles.what}>{lineText(t, formats, line)}</span>
              {reasonOf(line) && (
                <span lang="en" className={styles.reason}>
                  {reasonOf(line)}
                </span>
              )}
            </li>
          ))}
        </ul>
        <div className={styles.actions}>
          <Button look="plain" onClick={onCatalog}>
            {t('strip.catalog')}
          </Button>
        </div>
      </div>
    </section>
  );
}

function toneOf({ report }: Line) {
  switch (report?.status) {
    case undefined:
      return 'waiting';
    case 'ok':
    case 'cached':
      return 'good';
    case 'stale':
    case 'timed_out':
    case 'rate_limited':
      return 'warning';
    case 'failed':
      return 'danger';
    case 'not_configured':
      return 'off';
  }
}
