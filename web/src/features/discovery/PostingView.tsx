import { useIonRouter } from '@ionic/react';
import { fileTrayOutline } from 'ionicons/icons';
import { ApiFailure } from '@/api/failure';
import { PostingDetails } from '@/features/jobs/PostingDetails';
import { PostingSkeleton } from '@/features/jobs/PostingSkeleton';
import { useText } from '@/i18n/LanguageProvider';
import { ButtonLink } from '@/ui/Button';
import { Screen } from '@/ui/Screen';
import { FailureState, State } from '@/ui/State';
import { useSteady } from '@/ui/useSteady';
import { usePosting } from './queries';

/** One posting: a page on a phone, the right-hand pane on a desktop. */
export function PostingView({ id, back }: { id: string; back: string }) {
  const t = useText();
  const router = useIonRouter();
  const { data, error, isPlaceholderData, refetch } = usePosting(id);
  const onHidden = useSteady(() => router.push(back, 'back', 'pop'));
  const gone = error instanceof ApiFailure && (error.status === 404 || error.status === 400);

  const standing = gone ? 'posting.gone_title' : error ? 'failure.title' : 'state.loading';

  return (
    <Screen title={data?.title ?? t(standing)} back={back} heading={false}>
      {data ? (
        <PostingDetails posting={data} partial={isPlaceholderData} onHidden={onHidden} />
      ) : gone ? (
        <State
          alone
          icon={fileTrayOutline}
          title={t('posting.gone_title')}
          actions={<ButtonLink to="/jobs">{t('posting.to_search')}</ButtonLink>}
        >
          {t('posting.gone')}
        </State>
      ) : error ? (
        <FailureState alone failure={error} onRetry={() => void refetch()} />
      ) : (
        <PostingSkeleton />
      )}
    </Screen>
  );
}
