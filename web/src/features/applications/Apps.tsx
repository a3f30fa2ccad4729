import { useLocation } from 'react-router-dom';
import { useText } from '@/i18n/LanguageProvider';
import { Segments } from '@/ui/Segments';
import { useWide } from '@/ui/media';
import styles from './Apps.module.css';
import { Board } from './board/Board';
import { List } from './list/List';
import { SilentList } from './silent/SilentList';

export const views = ['board', 'list'] as const;
export type View = (typeof views)[number];

/** The view that the address names; without one, what suits the screen. */
export function useView(): View {
  const wide = useWide();
  const view = new URLSearchParams(useLocation().search).get('view');
  return views.find((name) => name === view) ?? (wide ? 'board' : 'list');
}

/** All applications: as a board of stages, or as a list to sort and filter. */
export function Apps({ currentId }: { currentId?: string | undefined }) {
  const t = useText();
  const view = useView();
  const { search } = useLocation();
  const to = (name: View) => {
    const next = new URLSearchParams(search);
    next.set('view', name);
    return `/apps?${next.toString()}`;
  };
  return (
    <>
      {!currentId && (
        <div className={styles.views}>
          <Segments
            label={t('apps.views')}
            items={views.map((name) => ({
              to: to(name),
              label: t(`apps.view.${name}`),
              current: name === view,
            }))}
          />
        </div>
      )}
      {!currentId && <SilentList />}
      {view === 'board' && !currentId ? <Board /> : <List currentId={currentId} />}
    </>
  );
}
