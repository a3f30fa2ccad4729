import { IonIcon } from '@ionic/react';
import { notifications, notificationsOutline } from 'ionicons/icons';
import { lazy, Suspense, useState } from 'react';
import { useFormats, useText } from '@/i18n/LanguageProvider';
import { classes } from '@/ui/classes';
import tools from '../SearchTools.module.css';
import type { SearchState } from '../searchState';
import { useSavedSearches } from './queries';
import styles from './Saved.module.css';
import { isSameSearch, isWorthSaving, savedQueryOf } from './savedQuery';
import { nameFor } from './searchName';

const SearchSheet = lazy(() => import('./SearchSheet'));

/** Keeps the search on the screen, or opens it where it is kept already. */
export function SaveSearchButton({ state }: { state: SearchState }) {
  const t = useText();
  const formats = useFormats();
  const [open, setOpen] = useState(false);
  const { data: searches } = useSavedSearches();
  if (!isWorthSaving(state)) return null;
  const query = savedQueryOf(state);
  const kept = searches?.find((search) => isSameSearch(search.query, query)) ?? null;
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
        className={classes(tools.pill, kept && styles.kept)}
      >
        <IonIcon icon={kept ? notifications : notificationsOutline} aria-hidden="true" />
        {t(kept ? 'searches.kept' : 'searches.keep')}
      </button>
      {open && (
        <Suspense>
          <SearchSheet
            search={kept}
            query={kept?.query ?? query}
            name={nameFor(t, formats, state)}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
