import styles from './Logo.module.css';

/** A path that leads somewhere: the app's mark, drawn rather than loaded. */
export function Logo({ size = 32, name = false }: { size?: number; name?: boolean }) {
  return (
    <span className={styles.logo}>
      <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
        <rect width="32" height="32" rx="8" className={styles.plate} />
        <path d="M8 23c5 0 4.5-7 8-7s3-7 8-7" className={styles.path} />
        <circle cx="8" cy="23" r="2.6" className={styles.start} />
        <circle cx="24" cy="9" r="3.6" className={styles.goal} />
      </svg>
      {name && <span className={styles.name}>JobTracker</span>}
    </span>
  );
}
