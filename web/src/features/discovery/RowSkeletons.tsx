import { JobRowSkeleton } from '@/features/jobs/JobRowSkeleton';
import { Skeleton } from '@/ui/Skeleton';
import styles from './Results.module.css';

export const RowSkeletons = ({ count }: { count: number }) => (
  <Skeleton>
    <div className={styles.rows}>
      {Array.from({ length: count }, (_, index) => (
        <JobRowSkeleton key={index} />
      ))}
    </div>
  </Skeleton>
);
