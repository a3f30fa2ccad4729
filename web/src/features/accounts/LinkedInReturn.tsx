import { useEffect, useRef } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router-dom';
import { useText } from '@/i18n/LanguageProvider';
import { ButtonLink } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { Bar, Skeleton } from '@/ui/Skeleton';
import { AccountCard } from './AccountCard';
import { FormFailure } from './FormFailure';
import { useExchange } from './queries';
import { returnTo } from './returnTo';

/** Where LinkedIn's visitors arrive: the one-time code in the address becomes a session. */
export function LinkedInReturn() {
  const t = useText();
  const navigate = useNavigate();
  const { search } = useLocation();
  const code = useSearchParams()[0].get('code');
  const { mutate, error } = useExchange();
  const spent = useRef(false);

  useEffect(() => {
    if (!code || spent.current) return;
    spent.current = true;
    mutate(code, { onSuccess: () => navigate(returnTo(search), { replace: true }) });
  }, [code, search, mutate, navigate]);

  if (code && !error)
    return (
      <AccountCard title={t('linkedin.title')}>
        <Skeleton>
          <Bar width="70%" />
        </Skeleton>
      </AccountCard>
    );
  return (
    <AccountCard title={t('linkedin.failed')}>
      {code ? (
        <FormFailure failure={error} refused={t('linkedin.code_spent')} />
      ) : (
        <Notice tone="danger">{t('linkedin.no_code')}</Notice>
      )}
      <ButtonLink to="/signin" block>
        {t('signup.to_signin')}
      </ButtonLink>
    </AccountCard>
  );
}
