import { useParams } from 'react-router-dom';
import { useView } from '@/features/applications/Apps';
import { Split } from '@/ui/Split';
import { ApplicationPage } from './ApplicationPage';
import { AppsPage } from './AppsPage';

export function ApplicationSplitPage() {
  const { id } = useParams();
  const view = useView();
  return view === 'board' ? (
    <ApplicationPage />
  ) : (
    <Split list={<AppsPage currentId={id} />} detail={<ApplicationPage />} />
  );
}
