import { Bar, Block } from '@/ui/Skeleton';
import styles from './JobRow.module.css';

export const JobRowSkeleton = () => (
  <div className={styles.row} style={{ paddingInlineEnd: 48 }}>
    <Block />
    <span className={styles.text} style={{ gap: 9, paddingTop: 3 }}>
      <Bar width="72%" height={16} />
      <Bar width="48%" height={13} />
      <Bar width="60%" height={20} />
    </span>
  </div>
);
