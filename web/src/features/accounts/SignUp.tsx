import { lockClosedOutline } from 'ionicons/icons';
import { Link, useLocation } from 'react-router-dom';
import { describeField } from '@/i18n/failures';
import { useText } from '@/i18n/LanguageProvider';
import { Button, ButtonLink } from '@/ui/Button';
import { PasswordField, TextField } from '@/ui/Field';
import { Notice } from '@/ui/Notice';
import { AccountCard } from './AccountCard';
import styles from './AccountCard.module.css';
import { FormFailure } from './FormFailure';
import { LinkedInButton } from './LinkedInButton';
import { looksLikeEmail, useForm, weakPassword } from './form';
import { useAuthOptions, useSignUp } from './queries';

export function SignUp() {
  const { search } = useLocation();
  const { data: options } = useAuthOptions();
  const invitation = new URLSearchParams(search).get('invitation');
  const shut = options?.signup === 'closed' || (options?.signup === 'invite' && !invitation);
  return shut ? (
    <SignUpShut byInvitation={options.signup === 'invite'} />
  ) : (
    <SignUpForm invitation={invitation} />
  );
}

function SignUpForm({ invitation }: { invitation: string | null }) {
  const t = useText();
  const { search } = useLocation();
  const signUp = useSignUp();
  const { errors, onSubmit } = useForm(
    ['full_name', 'email', 'password'],
    ({ full_name, email, password }) => ({
      ...(!full_name && { full_name: t('account.name_missing') }),
      ...(!looksLikeEmail(email) && { email: t('account.email_invalid') }),
      ...(weakPassword(password, email) && { password: t('failure.code.weak_password') }),
    }),
    (values) => signUp.mutate(invitation ? { ...values, invitation } : values),
  );

  return (
    <AccountCard
      pageTitle={t('signup.page_title')}
      title={t('signup.title')}
      intro={t('signup.intro')}
      footer={
        <>
          {t('signup.have_account')} <Link to={`/signin${search}`}>{t('signin.submit')}</Link>
        </>
      }
    >
      {invitation && <Notice tone="good">{t('signup.invited')}</Notice>}
      <form onSubmit={onSubmit} noValidate className={styles.form}>
        <FormFailure failure={signUp.error} />
        <TextField
          name="full_name"
          label={t('account.full_name')}
          error={errors.full_name ?? describeField(t, signUp.error, 'full_name')}
          autoComplete="name"
          required
        />
        <TextField
          name="email"
          type="email"
          label={t('account.email')}
          error={errors.email ?? describeField(t, signUp.error, 'email')}
          autoComplete="username"
          autoCapitalize="none"
          required
        />
        <PasswordField
          name="password"
          label={t('account.password')}
          hint={t('account.password_hint')}
          error={errors.password ?? describeField(t, signUp.error, 'password')}
          autoComplete="new-password"
          required
        />
        <Button type="submit" block busy={signUp.isPending}>
          {t('signup.submit')}
        </Button>
      </form>
      <LinkedInButton />
    </AccountCard>
  );
}

function SignUpShut({ byInvitation }: { byInvitation: boolean }) {
  const t = useText();
  return (
    <AccountCard
      title={t(byInvitation ? 'signup.invite_title' : 'signup.closed_title')}
      intro={t(byInvitation ? 'signup.invite_only' : 'signup.closed')}
    >
      <ButtonLink to="/signin" block icon={lockClosedOutline}>
        {t('signup.to_signin')}
      </ButtonLink>
    </AccountCard>
  );
}
