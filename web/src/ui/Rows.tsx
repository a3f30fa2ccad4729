import { IonIcon } from '@ionic/react';
import { chevronForward } from 'ionicons/icons';
import { useId, type ReactNode } from 'react';
import { Link, useLocation } from 'react-router-dom';
import styles from './Rows.module.css';
import { classes } from './classes';

/** A group of settings-like rows on one card. */
export function Rows({ title, note, children }: { title?: string; note?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={title ? id : undefined} className={styles.group}>
      {title && (
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
      )}
      <div className={styles.card}>{children}</div>
      {note && <p className={styles.note}>{note}</p>}
    </section>
  );
}

interface RowProps {
  icon?: string;
  /** Stands where an icon would. */
  start?: ReactNode;
  label: ReactNode;
  /** A second, quieter line. */
  detail?: ReactNode;
  /** What the label stands for, on the other side. */
  value?: ReactNode;
  end?: ReactNode;
}

const Body = ({ icon, start, label, detail, value, end }: RowProps) => (
  <>
    {start}
    {icon && (
      <span className={styles.icon}>
        <IonIcon icon={icon} aria-hidden="true" />
      </span>
    )}
    <span className={styles.text}>
      <span className={styles.label}>{label}</span>
      {detail && <span className={styles.detail}>{detail}</span>}
    </span>
    {value && <span className={styles.value}>{value}</span>}
    {end && <span className={styles.end}>{end}</span>}
  </>
);

export const Row = (props: RowProps) => (
  <div className={styles.row}>
    <Body {...props} />
  </div>
);

interface RowLinkProps extends RowProps {
  to: string;
  /** What it leads to is shown at this address too. */
  shown?: boolean;
}

export function RowLink({ to, shown = false, ...props }: RowLinkProps) {
  const current = useLocation().pathname === to || shown;
  return (
    <Link
      to={to}
      aria-current={current ? 'page' : undefined}
      className={classes(styles.row, styles.active, current && styles.current)}
    >
      <Body
        {...props}
        end={<IonIcon icon={chevronForward} aria-hidden="true" className={styles.chevron} />}
      />
    </Link>
  );
}

export const RowButton = ({
  onClick,
  danger,
  ...props
}: RowProps & { onClick: () => void; danger?: boolean }) => (
  <button
    type="button"
    onClick={onClick}
    className={classes(styles.row, styles.active, danger && styles.danger)}
  >
    <Body {...props} />
  </button>
);
