import { useMe } from '@/features/accounts/queries';
import { Bar, Block, Skeleton } from '@/ui/Skeleton';
import { FailureNote } from '@/ui/State';
import styles from './Profile.module.css';

/** Who is signed in here. */
export function Who() {
  const { data: me, error, refetch } = useMe();
  if (!me && error)
    return (
      <div className={styles.unknown}>
        <FailureNote failure={error} onRetry={() => void refetch()} />
      </div>
    );
  if (!me)
    return (
      <Skeleton>
        <div className={styles.who}>
          <Block size={56} />
          <Bar width={160} height={18} />
        </div>
      </Skeleton>
    );
  return (
    <div className={styles.who}>
      <span aria-hidden="true" className={styles.initials}>
        {initials(me.full_name)}
      </span>
      <div className={styles.names}>
        <p className={styles.name}>{me.full_name}</p>
        <p className={styles.email}>{me.email}</p>
      </div>
    </div>
  );
}

const initials = (name: string) => {
  const words = name.trim().split(/\s+/);
  return ((words[0]?.[0] ?? '') + (words.length > 1 ? (words.at(-1)?.[0] ?? '') : '')).toUpperCase();
};
