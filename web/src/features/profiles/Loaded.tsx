import type { ReactNode } from 'react';
import type { Profile } from '@/api/types';
import { Bar, Skeleton } from '@/ui/Skeleton';
import { FailureState } from '@/ui/State';
import styles from './Profile.module.css';
import { useProfile } from './queries';

/** What shows the profile, once it is there. */
export function Loaded({ children }: { children: (profile: Profile) => ReactNode }) {
  const { data, error, refetch } = useProfile();
  if (data) return children(data);
  if (error) return <FailureState failure={error} onRetry={() => void refetch()} />;
  return (
    <Skeleton>
      <div className={styles.skeleton}>
        <Bar height={120} />
        <Bar height={180} />
      </div>
    </Skeleton>
  );
}
