import type { ReactNode } from 'react';
import { Icon } from './Icon';
import styles from './Swipe.module.css';
import { classes } from './classes';
import { useSwipe } from './useSwipe';

/** What a swipe to one side does. */
export interface SwipeAction {
  label: string;
  icon: string;
  run: () => void;
}

interface SwipeProps {
  right?: SwipeAction | undefined;
  left?: SwipeAction | undefined;
  children: ReactNode;
}

/**
 * A row that a finger pushes aside; what that does shows behind it. Nobody has to swipe: each action is also a button
 * somewhere, so what shows is for the eyes alone.
 */
export function Swipe({ right, left, children }: SwipeProps) {
  const { face, pull, handlers } = useSwipe({ right: right?.run, left: left?.run });
  const action = pull?.side === 'right' ? right : left;
  return (
    <div className={styles.frame}>
      {pull && action && (
        <div
          aria-hidden="true"
          data-ready={pull.enough}
          className={classes(styles.behind, styles[pull.side])}
        >
          <Icon icon={action.icon} className={styles.icon} />
          {action.label}
        </div>
      )}
      <div ref={face} className={styles.face} {...handlers}>
        {children}
      </div>
    </div>
  );
}
