import { Bar, Block, Skeleton } from '@/ui/Skeleton';
import styles from './Posting.module.css';

export const PostingSkeleton = () => (
  <Skeleton alone>
    <div className={styles.skeleton}>
      <div className={styles.head}>
        <Block size={60} />
        <div className={styles.lines} style={{ flex: 1 }}>
          <Bar width="75%" height={22} />
          <Bar width="40%" />
        </div>
      </div>
      <Bar width={220} height={44} />
      <Bar height={120} />
      <div className={styles.lines}>
        {[96, 100, 88, 40, 94, 70].map((width, index) => (
          <Bar key={index} width={`${width}%`} />
        ))}
      </div>
    </div>
  </Skeleton>
);
