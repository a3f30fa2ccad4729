import { IonIcon } from '@ionic/react';
import { chevronForward, globeOutline } from 'ionicons/icons';
import { useSources } from '@/features/sources/queries';
import { useText } from '@/i18n/LanguageProvider';
import styles from './AskEverywhere.module.css';
import type { FoundProps } from './found';
import { askable } from './reports';
import { canAskEverywhere } from './searchState';

/** The step from the catalog to all sources. Enter in the search box does the same. */
export function AskEverywhere({ state, change }: Pick<FoundProps, 'state' | 'change'>) {
  const t = useText();
  const { data } = useSources();
  const count = askable(data?.items ?? [], state.source).length;
  if (!canAskEverywhere(state) || (data && count === 0)) return null;
  const words = [state.q.trim(), state.location].filter(Boolean).join(', ');
  return (
    <button type="button" className={styles.ask} onClick={() => change({ ...state, everywhere: true })}>
      <span className={styles.icon}>
        <IonIcon icon={globeOutline} aria-hidden="true" />
      </span>
      <span className={styles.text}>
        <span className={styles.label}>{t('everywhere.ask', { words })}</span>
        <span className={styles.detail}>
          {data ? t('everywhere.ask_detail', { count }) : t('everywhere.ask_hint')}
        </span>
      </span>
      <IonIcon icon={chevronForward} aria-hidden="true" className={styles.chevron} />
    </button>
  );
}
