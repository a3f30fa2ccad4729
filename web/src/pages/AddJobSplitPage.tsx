import { Split } from '@/ui/Split';
import { AddJobPage } from './AddJobPage';
import { JobsPage } from './JobsPage';

export const AddJobSplitPage = () => <Split list={<JobsPage />} detail={<AddJobPage />} />;
