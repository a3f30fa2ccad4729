import { memo } from 'react';
import { isOwnId } from '@/api/outbox';
import type { Application } from '@/api/types';
import { useText } from '@/i18n/LanguageProvider';
import { Notice } from '@/ui/Notice';
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

/** What can be kept of it before the server has it. */
function OnThisDevice({ id }: { id: string }) {
  const t = useText();
  return (
    <>
      <Notice tone="plain">{t('waiting.not_yet')}</Notice>
      <Notes id={id} />
    </>
  );
}

const OnTheServer = ({ application }: { application: Application }) => (
  <>
    <KeptPosting application={application} />
    <Interviews id={application.id} />
    <Reminders id={application.id} />
    <Notes id={application.id} />
    <Contacts id={application.id} />
    <Documents id={application.id} />
    <History application={application} />
  </>
);

/** Everything known of one application. */
export const ApplicationDetail = memo(function ApplicationDetail(props: ApplicationDetailProps) {
  const { application, back, onLeave } = props;
  return (
    <article className={styles.detail}>
      <DetailHead application={application} back={back} />
      <SilentNotice application={application} />
      <DetailActions application={application} onLeave={onLeave} />
      <DetailFacts application={application} />
      {isOwnId(application.id) ? (
        <OnThisDevice id={application.id} />
      ) : (
        <OnTheServer application={application} />
      )}
    </article>
  );
});
