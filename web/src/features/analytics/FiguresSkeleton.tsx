import { Bar, Skeleton } from '@/ui/Skeleton';
import styles from './Analytics.module.css';

export const FiguresSkeleton = () => (
  <Skeleton>
    <div className={styles.figures}>
      <Bar height={48} />
      <div className={styles.rates}>
        {[1, 2, 3, 4].map((each) => (
          <Bar key={each} height={132} />
        ))}
      </div>
      <div className={styles.charts}>
        <Bar height={360} />
        <Bar height={360} />
      </div>
    </div>
  </Skeleton>
);
