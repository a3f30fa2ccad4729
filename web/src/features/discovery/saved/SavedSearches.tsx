import { notificationsOutline } from 'ionicons/icons';
import { useLocation } from 'react-router-dom';
import { useText } from '@/i18n/LanguageProvider';
import { ButtonLink } from '@/ui/Button';
import { FailureState, State } from '@/ui/State';
import { RowSkeletons } from '../RowSkeletons';
import { SearchList } from './SearchList';
import { SearchNews } from './SearchNews';
import { useSavedSearches } from './queries';
import { searchesPath } from './paths';

/** The searches a person keeps, or what one of them found. */
export function SavedSearches({ currentId }: { currentId?: string | undefined }) {
  const t = useText();
  const { pathname, search: address } = useLocation();
  const { data: searches, error, refetch } = useSavedSearches();
  if (!searches && error) return <FailureState failure={error} onRetry={() => void refetch()} />;
  if (!searches) return <RowSkeletons count={4} />;
  const wanted = new URLSearchParams(address).get('search');
  if (!wanted)
    return searches.length > 0 ? (
      <SearchList searches={searches} />
    ) : (
      <State
        icon={notificationsOutline}
        title={t('searches.empty_title')}
        actions={<ButtonLink to="/jobs">{t('action.search_jobs')}</ButtonLink>}
      >
        {t('searches.empty')}
      </State>
    );
  const search = searches.find(({ id }) => id === wanted);
  return search ? (
    <SearchNews key={search.id} search={search} currentId={currentId} />
  ) : (
    <State
      icon={notificationsOutline}
      title={t('searches.gone_title')}
      actions={<ButtonLink to={searchesPath(pathname)}>{t('searches.all')}</ButtonLink>}
    >
      {t('searches.gone')}
    </State>
  );
}
