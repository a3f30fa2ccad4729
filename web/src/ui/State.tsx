import { cloudOfflineOutline, warningOutline } from 'ionicons/icons';
import type { ReactNode } from 'react';
import { ApiFailure } from '@/api/failure';
import { describeFailure } from '@/i18n/failures';
import { useText } from '@/i18n/LanguageProvider';
import { Button } from './Button';
import { Icon } from './Icon';
import styles from './State.module.css';

interface StateProps {
  icon: string;
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  /** It is all that this screen has, so its title is the screen's. */
  alone?: boolean;
}

/** What stands where content would: nothing yet, nothing found, or nothing to be had. */
export function State({ icon, title, children, actions, alone = false }: StateProps) {
  const Title = alone ? 'h1' : 'h2';
  return (
    <div className={styles.state}>
      <span className={styles.icon}>
        <Icon icon={icon} />
      </span>
      <Title className={styles.title}>{title}</Title>
      {children && <div className={styles.text}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}

interface FailureStateProps {
  failure: unknown;
  onRetry: () => void;
  /** What else one may do. */
  actions?: ReactNode;
}

export function FailureState({ failure, onRetry, actions }: FailureStateProps) {
  const t = useText();
  const offline = failure instanceof ApiFailure && failure.status === 0;
  return (
    <div role="alert">
      <State
        icon={offline ? cloudOfflineOutline : warningOutline}
        title={t(offline ? 'failure.title_offline' : 'failure.title')}
        actions={
          <>
            <Button onClick={onRetry}>{t('action.try_again')}</Button>
            {actions}
          </>
        }
      >
        <p>{describeFailure(t, failure)}</p>
        <RequestId failure={failure} />
      </State>
    </div>
  );
}

/** The number under which the server's log has this failure. */
export function RequestId({ failure }: { failure: unknown }) {
  const t = useText();
  return failure instanceof ApiFailure && failure.requestId && failure.status >= 500 ? (
    <p className={styles.requestId}>{t('failure.request_id', { id: failure.requestId })}</p>
  ) : null;
}
