import { useIonRouter } from '@ionic/react';
import { fileTrayOutline } from 'ionicons/icons';
import { Navigate, useLocation } from 'react-router-dom';
import { ApiFailure } from '@/api/failure';
import { usePresentId } from '@/api/outbox';
import { useText } from '@/i18n/LanguageProvider';
import { ButtonLink } from '@/ui/Button';
import { Screen } from '@/ui/Screen';
import { FailureState, State } from '@/ui/State';
import { useSteady } from '@/ui/useSteady';
import { useApplication } from '../queries';
import { ApplicationDetail } from './ApplicationDetail';
import { DetailSkeleton } from './DetailSkeleton';

/** One application: a page on a phone, beside the list or alone on a desktop. */
export function ApplicationView({ id, back }: { id: string; back: string }) {
  const t = useText();
  const router = useIonRouter();
  const present = usePresentId(id);
  const { search } = useLocation();
  const { data, error, refetch } = useApplication(id);
  const onLeave = useSteady(() => router.push(back, 'back', 'pop'));
  const gone = error instanceof ApiFailure && (error.status === 404 || error.status === 400);
  const standing = gone ? 'app.gone_title' : error ? 'failure.title' : 'state.loading';
  if (present !== id) return <Navigate to={`/apps/${present}${search}`} replace />;
  return (
    <Screen title={data?.role_title ?? t(standing)} back={back} heading={false}>
      {gone ? (
        <State
          alone
          icon={fileTrayOutline}
          title={t('app.gone_title')}
          actions={<ButtonLink to="/apps">{t('app.to_all')}</ButtonLink>}
        >
          {t('app.gone')}
        </State>
      ) : data ? (
        <ApplicationDetail application={data} back={back} onLeave={onLeave} />
      ) : error ? (
        <FailureState alone failure={error} onRetry={() => void refetch()} />
      ) : (
        <DetailSkeleton />
      )}
    </Screen>
  );
}
