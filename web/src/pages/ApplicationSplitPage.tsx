import { useDeferredValue } from 'react';
import { useLocation, useParams } from 'react-router-dom';
import { useView } from '@/features/applications/Apps';
import { ApplicationView } from '@/features/applications/detail/ApplicationView';
import { Split } from '@/ui/Split';
import { ApplicationPage } from './ApplicationPage';
import { AppsPage } from './AppsPage';

export function ApplicationSplitPage() {
  const { id = '' } = useParams();
  const { search } = useLocation();
  // The list tells at once which one was chosen; drawing all of it comes after.
  const shown = useDeferredValue(id);
  const view = useView();
  return view === 'board' ? (
    <ApplicationPage />
  ) : (
    <Split
      list={<AppsPage currentId={id} />}
      detail={<ApplicationView key={shown} id={shown} back={`/apps${search}`} />}
    />
  );
}
