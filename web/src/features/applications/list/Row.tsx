import { memo, type CSSProperties } from 'react';
import { Link, useLocation } from 'react-router-dom';
import type { Application, Stage } from '@/api/types';
import { CompanyLogo } from '@/features/logos/CompanyLogo';
import { useFormats, useText } from '@/i18n/LanguageProvider';
import { Waits } from '@/ui/Waits';
import { classes } from '@/ui/classes';
import { StagePill } from '../StagePill';
import styles from './List.module.css';
import { SwipedRow } from './SwipedRow';

interface RowProps {
  application: Application;
  index: number;
  total: number;
  place: CSSProperties;
  stages: Stage[];
  current: boolean;
  choosing: boolean;
  isChosen: boolean;
  onToggle: (id: string) => void;
}

/** An application in a list. On a phone it is swiped; while many are chosen it has a box to tick. */
export const Row = memo(function Row(props: RowProps) {
  const { application, index, total, place, stages, current, choosing, isChosen, onToggle } = props;
  const t = useText();
  const { search } = useLocation();
  const { id, company_name: company, role_title: title } = application;
  return (
    <li
      aria-setsize={total}
      aria-posinset={index + 1}
      className={classes(styles.item, (current || isChosen) && styles.current)}
      style={place}
    >
      {choosing ? (
        <label className={styles.row}>
          <span className={styles.check}>
            <input
              type="checkbox"
              aria-label={t('apps.select_this', { title, company })}
              checked={isChosen}
              onChange={() => onToggle(id)}
            />
          </span>
          <Face application={application} stages={stages} />
        </label>
      ) : (
        <SwipedRow application={application}>
          <Link
            to={`/apps/${id}${search}`}
            draggable={false}
            aria-current={current || undefined}
            className={styles.row}
          >
            <Face application={application} stages={stages} />
          </Link>
        </SwipedRow>
      )}
    </li>
  );
});

function Face({ application, stages }: { application: Application; stages: Stage[] }) {
  const formats = useFormats();
  return (
    <>
      <CompanyLogo company={application.company_name} url={null} size={40} />
      <span className={styles.text}>
        <span className={styles.title}>{application.role_title}</span>
        <span className={styles.company}>
          {[application.company_name, application.location].filter(Boolean).join(' · ')}
        </span>
        <span className={styles.facts}>
          <StagePill stages={stages} status={application.status} />
          <span>{formats.ago(application.status_at)}</span>
          <Waits id={application.id} brief />
        </span>
      </span>
    </>
  );
}
