import { useLocation, useParams } from 'react-router-dom';
import { ApplicationView } from '@/features/applications/detail/ApplicationView';

export function ApplicationPage() {
  const { id = '' } = useParams();
  return <ApplicationView key={id} id={id} back={`/apps${useLocation().search}`} />;
}
