import { Bar, Block, Skeleton } from '@/ui/Skeleton';
import styles from './List.module.css';

export const ListSkeleton = () => (
  <Skeleton>
    {Array.from({ length: 7 }, (_, index) => (
      <div key={index} className={styles.skeleton}>
        <Block size={40} />
        <span className={styles.lines}>
          <Bar width="60%" height={16} />
          <Bar width="40%" />
        </span>
      </div>
    ))}
  </Skeleton>
);
