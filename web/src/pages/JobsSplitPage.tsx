import { briefcaseOutline } from 'ionicons/icons';
import { useDeferredValue } from 'react';
import { useLocation, useParams } from 'react-router-dom';
import { PostingView } from '@/features/discovery/PostingView';
import { useText } from '@/i18n/LanguageProvider';
import { NothingChosen, Split } from '@/ui/Split';
import { State } from '@/ui/State';
import { JobsPage } from './JobsPage';

export function JobsSplitPage() {
  const t = useText();
  const { id } = useParams();
  const { search } = useLocation();
  // The list tells at once which one was chosen; drawing all of it comes after.
  const shown = useDeferredValue(id);
  const nothing = (
    <NothingChosen>
      <State icon={briefcaseOutline} title={t('jobs.choose_title')}>
        {t('jobs.choose')}
      </State>
    </NothingChosen>
  );
  return (
    <Split
      list={<JobsPage currentId={id} />}
      detail={shown ? <PostingView key={shown} id={shown} back={`/jobs${search}`} /> : nothing}
    />
  );
}
