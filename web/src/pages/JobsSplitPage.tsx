import { briefcaseOutline } from 'ionicons/icons';
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
      detail={id ? <PostingView key={id} id={id} back={`/jobs${search}`} /> : nothing}
    />
  );
}
