import { lockClosedOutline } from 'ionicons/icons';
import { useMe } from '@/features/accounts/queries';
import { useText } from '@/i18n/LanguageProvider';
import { Bar, Skeleton } from '@/ui/Skeleton';
import { FailureState, State } from '@/ui/State';
import { Accounts } from './Accounts';
import { Errors } from './Errors';
import { Runs } from './Runs';
import { SignupMode } from './SignupMode';
import { SourceKeys } from './SourceKeys';
import { Vectors } from './Vectors';

/** Everything the owner of an installation looks after. */
export function OwnerPanel() {
  const t = useText();
  const { data: me, error, refetch } = useMe();
  if (error && !me) return <FailureState failure={error} onRetry={() => void refetch()} />;
  if (!me)
    return (
      <Skeleton>
        <Bar height={160} />
      </Skeleton>
    );
  if (me.role !== 'owner')
    return (
      <State icon={lockClosedOutline} title={t('owner.only_title')}>
        {t('owner.only')}
      </State>
    );
  return (
    <>
      <SignupMode />
      <Runs />
      <Vectors />
      <SourceKeys />
      <Accounts />
      <Errors />
    </>
  );
}
