import { Link } from 'react-router-dom';
import styles from './Choice.module.css';
import { classes } from './classes';

interface SegmentsProps {
  label: string;
  items: { to: string; label: string; current: boolean }[];
}

/** Views of one screen, side by side; each has an address of its own. */
export const Segments = ({ label, items }: SegmentsProps) => (
  <nav aria-label={label} className={classes(styles.choice, styles.segments)}>
    {items.map((item) => (
      <Link
        key={item.label}
        to={item.to}
        aria-current={item.current ? 'page' : undefined}
        className={classes(styles.face, styles.segment)}
      >
        {item.label}
      </Link>
    ))}
  </nav>
);
