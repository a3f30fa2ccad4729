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
  /** It is all that this screen has. */
  alone?: boolean;
}

export function FailureState({ failure, onRetry, actions, alone = false }: FailureStateProps) {
  const t = useText();
  const offline = failure instanceof ApiFailure && failure.status === 0;
  return (
    <div role="alert">
      <State
        alone={alone}
        icon={offline ? cloudOfflineOutline : warningOutline}
        title={t(offline ? 'failure.title_offline' : 'failure.title')}
        actions={
          <>
            <RetryButton onRetry={onRetry} />
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

/** The same in a line or two, where only a part of the screen could not be had. */
export function FailureNote({ failure, onRetry }: Pick<FailureStateProps, 'failure' | 'onRetry'>) {
  const t = useText();
  return (
    <div role="alert" className={styles.note}>
      <div>
        <p>{describeFailure(t, failure)}</p>
        <RequestId failure={failure} />
      </div>
      <RetryButton look="soft" onRetry={onRetry} />
    </div>
  );
}

/** It goes as soon as it is pressed; the focus waits where the content will be. */
function RetryButton({ look, onRetry }: { look?: 'soft'; onRetry: () => void }) {
  const t = useText();
  return (
    <Button
      {...(look && { look })}
      onClick={({ currentTarget }) => {
        currentTarget.closest<HTMLElement>('[data-content]')?.focus({ preventScroll: true });
        onRetry();
      }}
    >
      {t('action.try_again')}
    </Button>
  );
}

/** The number under which the server's log has this failure. */
export function RequestId({ failure }: { failure: unknown }) {
  const t = useText();
  return failure instanceof ApiFailure && failure.requestId && failure.status >= 500 ? (
    <p className={styles.requestId}>{t('failure.request_id', { id: failure.requestId })}</p>
  ) : null;
}
