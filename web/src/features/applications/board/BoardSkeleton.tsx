import { Bar, Skeleton } from '@/ui/Skeleton';
import styles from './Board.module.css';

export const BoardSkeleton = () => (
  <Skeleton>
    <div className={styles.board}>
      {[4, 3, 2, 1].map((cards) => (
        <div key={cards} className={styles.column}>
          <div className={styles.columnHead}>
            <Bar width="50%" height={16} />
          </div>
          {Array.from({ length: cards }, (_, index) => (
            <div key={index} className={styles.skeletonCard}>
              <Bar width="45%" />
              <Bar width="80%" height={16} />
              <Bar width="35%" height={12} />
            </div>
          ))}
        </div>
      ))}
    </div>
  </Skeleton>
);
