import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useText } from '@/i18n/LanguageProvider';
import { ButtonLink } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { Bar, Skeleton } from '@/ui/Skeleton';
import { AccountCard } from './AccountCard';
import { FormFailure } from './FormFailure';
import { useVerifyEmail } from './queries';

export function VerifyEmail() {
  const t = useText();
  const token = useSearchParams()[0].get('token');
  const { mutate, isSuccess, error } = useVerifyEmail();
  const sent = useRef(false);

  useEffect(() => {
    if (!token || sent.current) return;
    sent.current = true;
    mutate(token);
  }, [token, mutate]);

  const onwards = (
    <ButtonLink to="/home" block>
      {t('verify.continue')}
    </ButtonLink>
  );
  if (isSuccess)
    return (
      <AccountCard title={t('verify.done_title')} intro={t('verify.done')}>
        {onwards}
      </AccountCard>
    );
  if (error || !token)
    return (
      <AccountCard title={t('verify.failed_title')}>
        {token ? (
          <FormFailure failure={error} refused={t('verify.link_spent')} />
        ) : (
          <Notice tone="danger">{t('verify.no_token')}</Notice>
        )}
        {onwards}
      </AccountCard>
    );
  return (
    <AccountCard title={t('verify.title')}>
      <Skeleton>
        <Bar width="70%" />
      </Skeleton>
    </AccountCard>
  );
}
