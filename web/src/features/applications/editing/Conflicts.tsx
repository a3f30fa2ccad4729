import { useEffect, useRef } from 'react';
import { useText } from '@/i18n/LanguageProvider';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import styles from './Conflicts.module.css';
import type { Values } from './merge';
import type { Draft } from './useDraft';

interface ConflictsProps<V extends Values> {
  draft: Draft<V>;
  theirs: NonNullable<Draft<V>['theirs']>;
  labels: Record<keyof V & string, string>;
  texts: (keyof V & string)[];
}

/** Both versions of what was changed in two places at once, and who decides: the person. */
export function Conflicts<V extends Values>({ draft, theirs, labels, texts }: ConflictsProps<V>) {
  const t = useText();
  const top = useRef<HTMLParagraphElement>(null);
  // It stands above what was just being written.
  useEffect(() => top.current?.focus(), [theirs.values]);
  return (
    <Notice tone="warning">
      <p ref={top} tabIndex={-1}>
        {t(theirs.conflicts.length > 0 ? 'conflict.both' : 'conflict.merged')}
      </p>
      {theirs.conflicts.map((name) => (
        <section key={name} aria-label={labels[name]} className={styles.conflict}>
          <h3>{labels[name]}</h3>
          <dl className={styles.versions}>
            <div>
              <dt>{t('conflict.theirs')}</dt>
              <dd>{theirs.values[name] || t('conflict.nothing')}</dd>
            </div>
            <div>
              <dt>{t('conflict.mine')}</dt>
              <dd>{draft.values[name] || t('conflict.nothing')}</dd>
            </div>
          </dl>
          <div className={styles.choices}>
            <Button look="soft" onClick={() => draft.takeTheirs(name)}>
              {t('conflict.take_theirs')}
            </Button>
            <Button look="soft" onClick={() => draft.keepMine(name)}>
              {t('conflict.keep_mine')}
            </Button>
            {texts.includes(name) && (
              <Button look="soft" onClick={() => draft.keepBoth(name)}>
                {t('conflict.keep_both')}
              </Button>
            )}
          </div>
        </section>
      ))}
    </Notice>
  );
}
