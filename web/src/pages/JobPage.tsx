import { useLocation, useParams } from 'react-router-dom';
import { PostingView } from '@/features/discovery/PostingView';

export function JobPage() {
  const { search } = useLocation();
  return <PostingView id={useParams().id ?? ''} back={`/jobs${search}`} />;
}
