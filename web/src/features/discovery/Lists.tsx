import { useLocation } from 'react-router-dom';
import { useText } from '@/i18n/LanguageProvider';
import { Segments } from '@/ui/Segments';
import { ForYou } from './ForYou';
import { JobSearch } from './JobSearch';
import { MarkedJobs } from './MarkedJobs';

const lists = ['search', 'for_you', 'saved', 'hidden'] as const;

/** The lists of the Jobs tab: one searches, one chooses, one keeps, and one can be looked through again. */
export function Lists({ currentId }: { currentId?: string }) {
  const t = useText();
  const { pathname, search } = useLocation();
  const params = new URLSearchParams(search);
  const list = lists.find((name) => name === params.get('list')) ?? 'search';
  const to = (name: (typeof lists)[number]) => {
    const next = new URLSearchParams(params);
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
      ) : (
        <MarkedJobs key={list} mark={list} currentId={currentId} />
      )}
    </>
  );
}
