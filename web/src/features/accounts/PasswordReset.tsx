import { Link, useNavigate, useSearchParams } from 'react-router-dom';
import { describeField } from '@/i18n/failures';
import { useText } from '@/i18n/LanguageProvider';
import { Button, ButtonLink } from '@/ui/Button';
import { PasswordField, TextField } from '@/ui/Field';
import { AccountCard } from './AccountCard';
import styles from './AccountCard.module.css';
import { FormFailure } from './FormFailure';
import { looksLikeEmail, useForm, weakPassword } from './form';
import { useAskPasswordReset, useConfirmPasswordReset } from './queries';

/** With a token from the mail a new password is chosen; without one the mail is asked for. */
export function PasswordReset() {
  const token = useSearchParams()[0].get('token');
  return token ? <ChoosePassword token={token} /> : <AskForLink />;
}

function AskForLink() {
  const t = useText();
  const ask = useAskPasswordReset();
  const { errors, onSubmit } = useForm(
    ['email'],
    ({ email }) => (looksLikeEmail(email) ? {} : { email: t('account.email_invalid') }),
    ({ email }) => ask.mutate(email),
  );
  const footer = <Link to="/signin">{t('signup.to_signin')}</Link>;

  if (ask.isSuccess)
    return (
      <AccountCard
        title={t('reset.sent_title')}
        intro={t('reset.sent', { email: ask.variables })}
        footer={footer}
      />
    );
  return (
    <AccountCard title={t('reset.title')} intro={t('reset.intro')} footer={footer}>
      <form onSubmit={onSubmit} noValidate className={styles.form}>
        <FormFailure failure={ask.error} />
        <TextField
          name="email"
          type="email"
          label={t('account.email')}
          error={errors.email}
          autoComplete="username"
          autoCapitalize="none"
          required
        />
        <Button type="submit" block busy={ask.isPending}>
          {t('reset.submit')}
        </Button>
      </form>
    </AccountCard>
  );
}

function ChoosePassword({ token }: { token: string }) {
  const t = useText();
  const navigate = useNavigate();
  const confirm = useConfirmPasswordReset();
  const { errors, onSubmit } = useForm(
    ['new_password'],
    ({ new_password }) =>
      weakPassword(new_password, null) ? { new_password: t('failure.code.weak_password') } : {},
    ({ new_password }) =>
      confirm.mutate(
        { token, new_password },
        { onSuccess: () => navigate('/signin', { replace: true, state: { passwordChanged: true } }) },
      ),
  );

  return (
    <AccountCard title={t('reset.choose_title')} intro={t('reset.choose_intro')}>
      <form onSubmit={onSubmit} noValidate className={styles.form}>
        <FormFailure failure={confirm.error} refused={t('reset.link_spent')} />
        <PasswordField
          name="new_password"
          label={t('account.new_password')}
          hint={t('account.password_hint')}
          error={errors.new_password ?? describeField(t, confirm.error, 'new_password')}
          autoComplete="new-password"
          required
        />
        <Button type="submit" block busy={confirm.isPending}>
          {t('reset.choose_submit')}
        </Button>
        {confirm.isError && (
          <ButtonLink to="/reset-password" look="plain">
            {t('reset.ask_again')}
          </ButtonLink>
        )}
      </form>
    </AccountCard>
  );
}
