import { lazy, Suspense, useState } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { useSession } from '@/api/session';
import { useText } from '@/i18n/LanguageProvider';
import { inShell } from '@/native/shell';
import { Button } from '@/ui/Button';
import { PasswordField, TextField } from '@/ui/Field';
import { Notice } from '@/ui/Notice';
import { AccountCard } from './AccountCard';
import styles from './AccountCard.module.css';
import { FormFailure } from './FormFailure';
import { LinkedInButton } from './LinkedInButton';
import { looksLikeEmail, useForm } from './form';
import { useAuthOptions, useSignIn } from './queries';

const OtherServer = lazy(async () => ({ default: (await import('@/native/OtherServer')).OtherServer }));

export function SignInForm() {
  const t = useText();
  const { search } = useLocation();
  const { data: options } = useAuthOptions();
  const signIn = useSignIn();
  const { errors, onSubmit } = useForm(
    ['email', 'password'],
    ({ email, password }) => ({
      ...(!looksLikeEmail(email) && { email: t('account.email_invalid') }),
      ...(!password && { password: t('account.password_missing') }),
    }),
    (values) => signIn.mutate(values),
  );
  // A demo account comes after the first paint, and never over what somebody has begun to type.
  const [typing, setTyping] = useState(false);
  const demo = typing ? undefined : options?.demo;

  return (
    <AccountCard
      pageTitle={t('signin.page_title')}
      title={t('signin.title')}
      footer={<SignUpHint search={search} />}
    >
      <WhySignedOut />
      <form
        onSubmit={onSubmit}
        onInput={() => setTyping((already) => already || !options?.demo)}
        noValidate
        className={styles.form}
      >
        <FormFailure failure={signIn.error} />
        <TextField
          name="email"
          type="email"
          label={t('account.email')}
          error={errors.email}
          defaultValue={demo?.email}
          autoComplete="username"
          autoCapitalize="none"
          required
        />
        <PasswordField
          name="password"
          label={t('account.password')}
          error={errors.password}
          defaultValue={demo?.password}
          autoComplete="current-password"
          required
        />
        <div className={styles.actions}>
          <Button type="submit" block busy={signIn.isPending}>
            {t('signin.submit')}
          </Button>
          <Link to="/reset-password" className={styles.quietLink}>
            {t('signin.forgot')}
          </Link>
        </div>
      </form>
      {demo && <Notice tone="plain">{t('signin.demo')}</Notice>}
      <LinkedInButton />
      {inShell() && (
        <Suspense>
          <OtherServer />
        </Suspense>
      )}
    </AccountCard>
  );
}

function SignUpHint({ search }: { search: string }) {
  const t = useText();
  const { data: options } = useAuthOptions();
  return options?.signup === 'closed' ? null : (
    <>
      {t('signin.new_here')} <Link to={`/signup${search}`}>{t('signin.create')}</Link>
    </>
  );
}

function WhySignedOut() {
  const t = useText();
  const session = useSession();
  const changed = (useLocation().state as { passwordChanged?: boolean } | null)?.passwordChanged;
  if (changed) return <Notice tone="good">{t('signin.password_changed')}</Notice>;
  if (session.signedIn || session.reason === null) return null;
  return (
    <Notice tone="warning">
      {t(session.reason === 'token_reused' ? 'signin.ended_reused' : 'signin.ended')}
    </Notice>
  );
}
