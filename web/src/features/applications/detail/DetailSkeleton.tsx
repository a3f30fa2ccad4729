import { Bar, Block, Skeleton } from '@/ui/Skeleton';
import styles from './Detail.module.css';

export const DetailSkeleton = () => (
  <Skeleton alone>
    <div className={styles.detail}>
      <div className={styles.head}>
        <Block size={56} />
        <div className={styles.names}>
          <Bar width="70%" height={22} />
          <Bar width="45%" />
        </div>
      </div>
      <Bar width="50%" height={44} />
      <Bar height={120} />
      <Bar height={90} />
    </div>
  </Skeleton>
);
