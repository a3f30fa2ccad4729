import type { Application } from '@/api/types';
import { Contacts } from '../attached/Contacts';
import { Documents } from '../attached/Documents';
import { Interviews } from '../attached/Interviews';
import { Notes } from '../attached/Notes';
import { Reminders } from '../attached/Reminders';
import styles from './Detail.module.css';
import { DetailActions } from './DetailActions';
import { DetailFacts } from './DetailFacts';
import { DetailHead } from './DetailHead';
import { History } from './History';
import { KeptPosting } from './KeptPosting';
import { SilentNotice } from '../silent/SilentNotice';

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
    <SilentNotice application={application} />
    <DetailActions application={application} onLeave={onLeave} />
    <DetailFacts application={application} />
    <KeptPosting application={application} />
    <Interviews id={application.id} />
    <Reminders id={application.id} />
    <Notes id={application.id} />
    <Contacts id={application.id} />
    <Documents id={application.id} />
    <History application={application} />
  </article>
);
