import { useLocation } from 'react-router-dom';
import { useText } from '@/i18n/LanguageProvider';
import { Segments } from '@/ui/Segments';
import { ForYou } from './ForYou';
import { JobSearch } from './JobSearch';
import { MarkedJobs } from './MarkedJobs';
import { SavedSearches } from './saved/SavedSearches';

const lists = ['search', 'for_you', 'saved', 'searches', 'hidden'] as const;

/** The lists of the Jobs tab: what one looks for, what suits, what one keeps, what kept searches find, what one hid. */
export function Lists({ currentId }: { currentId?: string }) {
  const t = useText();
  const { pathname, search } = useLocation();
  const params = new URLSearchParams(search);
  const list = lists.find((name) => name === params.get('list')) ?? 'search';
  const to = (name: (typeof lists)[number]) => {
    const next = new URLSearchParams(params);
    next.delete('search');
    if (name === 'search') next.delete('list');
    else next.set('list', name);
    return `${pathname}?${next.toString()}`;
  };
  return (
    <>
      <Segments
        label={t('jobs.lists')}
        items={lists.map((name) => ({ to: to(name), label: t(`jobs.list.${name}`), current: name === list }))}
      />
      {list === 'search' ? (
        <JobSearch currentId={currentId} />
      ) : list === 'for_you' ? (
        <ForYou currentId={currentId} />
      ) : list === 'searches' ? (
        <SavedSearches currentId={currentId} />
      ) : (
        <MarkedJobs key={list} mark={list} currentId={currentId} />
      )}
    </>
  );
}
