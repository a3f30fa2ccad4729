import { useMemo } from 'react';
import styles from './Icon.module.css';
import { classes } from './classes';

/**
 * One of Ionic's icons, drawn without Ionic: for what shows before anybody is signed in, and for what is drawn often.
 * Like the letters beside it, as large as they are and of their colour.
 */
export function Icon({ icon, className }: { icon: string; className?: string | undefined }) {
  // A constant of the package's, a drawing behind the beginning of a data address.
  const drawing = useMemo(() => ({ __html: icon.slice(icon.indexOf('<svg')) }), [icon]);
  return (
    <span aria-hidden="true" className={classes(styles.icon, className)} dangerouslySetInnerHTML={drawing} />
  );
}
