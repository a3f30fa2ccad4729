import { useState } from 'react';
import type { Stage } from '@/api/types';
import { classes } from '@/ui/classes';
import styles from './Stage.module.css';

interface StageMenuProps {
  label: string;
  stages: Stage[];
  current: string;
  onChoose: (key: string) => void;
  /** With the stage's name, instead of as an icon. */
  worded?: boolean;
}

/** The device's own menu of stages, behind an icon or the present stage's name. */
export function StageMenu({ label, stages, current, onChoose, worded = false }: StageMenuProps) {
  const stage = stages.find(({ key }) => key === current);
  // A board has a hundred of these at once: the stages one may choose from come when one is about to.
  const [near, setNear] = useState(worded);
  const approach = () => setNear(true);
  return (
    <span className={classes(styles.menu, worded && styles.worded)}>
      {worded ? (
        <>
          {stage && <span aria-hidden="true" className={styles.dot} style={{ background: stage.color }} />}
          <span aria-hidden="true">{stage?.name}</span>
        </>
      ) : (
        <span aria-hidden="true" className={styles.swap} />
      )}
      <select
        aria-label={label}
        title={label}
        value={current}
        onChange={(event) => onChoose(event.target.value)}
        onPointerEnter={approach}
        onPointerDown={approach}
        onFocus={approach}
        className={styles.select}
      >
        {(near ? stages : stages.filter(({ key }) => key === current)).map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}
