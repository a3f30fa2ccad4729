import { keyOutline, logOutOutline, mailUnreadOutline } from 'ionicons/icons';
import { lazy, Suspense, useState } from 'react';
import { outbox } from '@/api/outbox';
import { signOut } from '@/api/session';
import { useAskEmailVerification, useAskPasswordReset, useMe } from '@/features/accounts/queries';
import { describeFailure } from '@/i18n/failures';
import { useFormats, useText } from '@/i18n/LanguageProvider';
import { Notice } from '@/ui/Notice';
import { Row, RowButton, Rows } from '@/ui/Rows';
import { Bar, Skeleton } from '@/ui/Skeleton';
import { FailureState } from '@/ui/State';
import styles from './Profile.module.css';

const SignOutSheet = lazy(() => import('./SignOutSheet'));

export function AccountPanel() {
  const t = useText();
  const formats = useFormats();
  const { data: me, error, refetch } = useMe();
  if (error && !me) return <FailureState failure={error} onRetry={() => void refetch()} />;
  if (!me)
    return (
      <Skeleton>
        <Bar height={220} />
      </Skeleton>
    );
  return (
    <>
      <Rows>
        <Row label={t('account.name')} value={me.full_name} />
        <Row label={t('account.address')} value={me.email} />
        <Row label={t('account.role')} value={t(`account.role_${me.role}`)} />
        <Row
          label={t('account.plan')}
          value={t(me.is_premium ? 'account.plan_premium' : 'account.plan_standard')}
        />
        <Row label={t('account.since')} value={formats.date(me.created_at)} />
      </Rows>
      {!me.email_verified && <Unverified email={me.email} />}
      <Security email={me.email} />
    </>
  );
}

/** The address was never shown to be theirs; the mail may have been lost. */
function Unverified({ email }: { email: string }) {
  const t = useText();
  const ask = useAskEmailVerification();
  return (
    <Rows note={t('account.unverified_note')}>
      <RowButton
        icon={mailUnreadOutline}
        label={t('account.verify_again')}
        detail={t('account.unverified')}
        onClick={() => ask.mutate()}
      />
      {(ask.isSuccess || ask.error) && (
        <div className={styles.outcome}>
          {ask.isSuccess && <Notice tone="good">{t('account.verify_sent', { email })}</Notice>}
          {ask.error && <Notice tone="danger">{describeFailure(t, ask.error)}</Notice>}
        </div>
      )}
    </Rows>
  );
}

function Security({ email }: { email: string }) {
  const t = useText();
  const ask = useAskPasswordReset();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Rows title={t('account.security')}>
        <RowButton
          icon={keyOutline}
          label={t('account.change_password')}
          detail={t('account.change_password_detail')}
          onClick={() => ask.mutate(email)}
        />
        <RowButton
          danger
          icon={logOutOutline}
          label={t('account.sign_out')}
          onClick={() => (outbox.entries.length > 0 ? setAsking(true) : void signOut())}
        />
      </Rows>
      <Suspense>{asking && <SignOutSheet onClose={() => setAsking(false)} />}</Suspense>
      {ask.isSuccess && <Notice tone="good">{t('reset.sent', { email })}</Notice>}
      {ask.error && <Notice tone="danger">{describeFailure(t, ask.error)}</Notice>}
    </>
  );
}
