import { memo, type CSSProperties } from 'react';
import { Link, useLocation } from 'react-router-dom';
import type { Application, Stage } from '@/api/types';
import { CompanyLogo } from '@/features/logos/CompanyLogo';
import { useFormats, useText } from '@/i18n/LanguageProvider';
import { Waits } from '@/ui/Waits';
import { classes } from '@/ui/classes';
import { StagePill } from '../StagePill';
import styles from './List.module.css';

interface TableRowProps {
  application: Application;
  index: number;
  place: CSSProperties;
  stages: Stage[];
  isChosen: boolean;
  onToggle: (id: string) => void;
}

export const TableRow = memo(function TableRow(props: TableRowProps) {
  const { application, index, place, stages, isChosen, onToggle } = props;
  const t = useText();
  const formats = useFormats();
  const { search } = useLocation();
  const { id, company_name: company, role_title: title, tags } = application;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={classes(styles.tableRow, styles.bodyRow, isChosen && styles.chosen)}
      style={place}
    >
      <span role="cell" className={styles.check}>
        <input
          type="checkbox"
          aria-label={t('apps.select_this', { title, company })}
          checked={isChosen}
          onChange={() => onToggle(id)}
        />
      </span>
      <span role="cell" className={styles.companyCell}>
        <CompanyLogo company={company} url={null} size={28} />
        <span className={styles.clip}>{company}</span>
      </span>
      <span role="cell">
        <Link to={`/apps/${id}${search}`} className={styles.titleLink}>
          <span>{title}</span>
        </Link>
      </span>
      <span role="cell">
        <StagePill stages={stages} status={application.status} /> <Waits id={id} brief />
      </span>
      <span role="cell">{application.applied_date && formats.day(application.applied_date)}</span>
      <span role="cell">{formats.ago(application.updated_at)}</span>
      <span role="cell" className={styles.clip}>
        {tags.join(', ')}
      </span>
    </div>
  );
});
