import type { Application } from '@/api/types';
import styles from './Detail.module.css';
import { DetailActions } from './DetailActions';
import { DetailFacts } from './DetailFacts';
import { DetailHead } from './DetailHead';
import { History } from './History';

interface ApplicationDetailProps {
  application: Application;
  back: string;
  /** Called when it is no longer to be seen here. */
  onLeave: () => void;
}

/** Everything known of one application. */
export const ApplicationDetail = ({ application, back, onLeave }: ApplicationDetailProps) => (
  <article className={styles.detail}>
    <DetailHead application={application} back={back} />
    <DetailActions application={application} onLeave={onLeave} />
    <DetailFacts application={application} />
    <History application={application} />
  </article>
);
