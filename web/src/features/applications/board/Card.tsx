import { memo, type KeyboardEvent, type MouseEvent } from 'react';
import { Link } from 'react-router-dom';
import type { Application, Stage } from '@/api/types';
import { CompanyLogo } from '@/features/logos/CompanyLogo';
import { useFormats, useText } from '@/i18n/LanguageProvider';
import { Waits } from '@/ui/Waits';
import { classes } from '@/ui/classes';
import { StageMenu } from '../StageMenu';
import styles from './Board.module.css';

interface CardProps {
  application: Application;
  stages: Stage[];
  held: boolean;
  onOpen: (event: MouseEvent, application: Application) => void;
  onMove: (application: Application, key: string) => void;
  onKeyDown: (event: KeyboardEvent, application: Application) => void;
  onBlur: () => void;
}

export const pathOfCard = ({ id }: Application) => `/apps/${id}?view=board`;

/** One application on the board. */
export const Card = memo(function Card(props: CardProps) {
  const { application, stages, held, onOpen, onMove, onKeyDown, onBlur } = props;
  const t = useText();
  return (
    <article className={classes(styles.card, held && styles.held)} data-card={application.id}>
      <Link
        to={pathOfCard(application)}
        draggable={false}
        aria-describedby="board-how"
        className={styles.cardLink}
        onClick={(event) => onOpen(event, application)}
        onKeyDown={(event) => onKeyDown(event, application)}
        onBlur={onBlur}
      >
        <CardFace application={application} />
      </Link>
      <span className={styles.cardMenu}>
        <StageMenu
          label={t('board.move_this', { title: application.role_title, company: application.company_name })}
          stages={stages}
          current={application.status}
          onChoose={(key) => onMove(application, key)}
        />
      </span>
    </article>
  );
});

export function CardFace({ application }: { application: Application }) {
  const formats = useFormats();
  const { company_name: company, role_title: title, location, status_at: since } = application;
  return (
    <>
      <span className={styles.cardHead}>
        <CompanyLogo company={company} url={null} size={28} />
        <span className={styles.cardCompany}>{company}</span>
      </span>
      <span className={styles.cardTitle}>{title}</span>
      <span className={styles.cardFacts}>
        {[formats.ago(since), location].filter(Boolean).join(' · ')} <Waits id={application.id} brief />
      </span>
    </>
  );
}
