import type { RefObject } from 'react';
import styles from './Board.module.css';
import { CardFace } from './Card';
import type { Held } from './useDrag';

/** The card under the finger. */
export const Ghost = ({ held, place }: { held: Held; place: RefObject<HTMLDivElement | null> }) => (
  <div
    ref={place}
    aria-hidden="true"
    className={styles.ghost}
    style={{ width: held.width, transform: `translate(${held.x}px, ${held.y}px) rotate(1.5deg)` }}
  >
    <CardFace application={held.application} />
  </div>
);
