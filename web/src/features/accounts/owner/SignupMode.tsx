import { linkOutline } from 'ionicons/icons';
import { useState } from 'react';
import { copy } from '@/features/jobs/share';
import { useFormats, useText } from '@/i18n/LanguageProvider';
import { Button } from '@/ui/Button';
import { Choice } from '@/ui/Choice';
import styles from './Owner.module.css';
import { Section } from './Section';
import { useChangeSettings, useInvite, useOwnerSettings } from './queries';

const modes = ['open', 'invite', 'closed'] as const;

export function SignupMode() {
  const t = useText();
  const settings = useOwnerSettings();
  const change = useChangeSettings();
  return (
    <Section title={t('owner.signup')} query={settings} failure={change.error}>
      {(saved) => {
        const signup = change.isPending ? change.variables.signup : saved.signup;
        return (
          <div className={styles.padded}>
            <Choice
              label={t('owner.signup')}
              value={signup}
              options={modes.map((mode) => ({ value: mode, label: t(`owner.signup.${mode}`) }))}
              onChange={(next) => change.mutate({ ...saved, signup: next })}
            />
            <p className={styles.note}>{t(`owner.signup.${signup}_note`)}</p>
            {signup !== 'closed' && <InviteLink />}
          </div>
        );
      }}
    </Section>
  );
}

function InviteLink() {
  const t = useText();
  const formats = useFormats();
  const invite = useInvite();
  const [copied, setCopied] = useState(false);
  const invitation = invite.data;
  return (
    <>
      <Button
        look="soft"
        icon={linkOutline}
        busy={invite.isPending}
        onClick={() => invite.mutate(undefined, { onSuccess: () => setCopied(false) })}
      >
        {t('owner.invite')}
      </Button>
      <div role="status">
        {invitation && (
          <div className={styles.invitation}>
            <code className={styles.link}>{invitation.url}</code>
            <Button look="plain" onClick={() => void copy(invitation.url).then(setCopied)}>
              {t(copied ? 'posting.link_copied' : 'posting.copy_link')}
            </Button>
            <p className={styles.note}>
              {t('owner.invite_ready', { date: formats.dateTime(invitation.expires_at) })}
            </p>
          </div>
        )}
      </div>
    </>
  );
}
