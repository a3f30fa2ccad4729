import { useParams } from 'react-router-dom';
import { PostingView } from '@/features/discovery/PostingView';

export const JobPage = () => <PostingView id={useParams().id ?? ''} back="/jobs" />;
